/** What a week starts with. */

/** @returns 1 (Monday) to 7 (Sunday): the user's setting, or what the language's region does */
export function weekStartOf(setting: number, language: string): number {
  if (setting > 0) return setting;
  const locale = new Intl.Locale(language).maximize() as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1; // Firefox knows no weeks yet
}
