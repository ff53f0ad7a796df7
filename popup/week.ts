/** What a week starts with. */

/** Where it is not Monday, by region, for browsers that cannot say (Firefox). Unicode CLDR, supplemental/weekData.xml. */
const SUNDAY = new Set('AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(' '));
const SATURDAY = new Set('AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));

/** @returns 1 (Monday) to 7 (Sunday): the user's setting, or what the language's region does */
export function weekStartOf(setting: number, language: string): number {
  if (setting > 0) return setting;
  const locale = new Intl.Locale(language).maximize() as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
  return locale.getWeekInfo?.().firstDay ?? firstDayIn(locale.region ?? '');
}

export const firstDayIn = (region: string): number => (SUNDAY.has(region) ? 7 : SATURDAY.has(region) ? 6 : 1);
