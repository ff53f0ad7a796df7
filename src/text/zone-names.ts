/** Zone names as announcements write them: "ET", "CEST", "(Pittsburgh time)", "UTC+2", "AoE". */
import type { Token } from './tokens';

/**
 * Abbreviations with the IANA zone they mean where people write them. EST and EDT both mean Eastern wall time: announcements
 * say "EST" all year. `summer` is what the letters claim, so that "EST" in July can be told to the user.
 */
export const ABBREVIATIONS: Record<string, { zone: string; summer?: boolean }> = {
  et: { zone: 'America/New_York' }, est: { zone: 'America/New_York', summer: false }, edt: { zone: 'America/New_York', summer: true },
  ct: { zone: 'America/Chicago' }, cst: { zone: 'America/Chicago', summer: false }, cdt: { zone: 'America/Chicago', summer: true },
  mt: { zone: 'America/Denver' }, mst: { zone: 'America/Denver', summer: false }, mdt: { zone: 'America/Denver', summer: true },
  pt: { zone: 'America/Los_Angeles' }, pst: { zone: 'America/Los_Angeles', summer: false }, pdt: { zone: 'America/Los_Angeles', summer: true },
  akst: { zone: 'America/Anchorage', summer: false }, akdt: { zone: 'America/Anchorage', summer: true }, hst: { zone: 'Pacific/Honolulu' },
  gmt: { zone: 'Etc/UTC' }, utc: { zone: 'Etc/UTC' }, z: { zone: 'Etc/UTC' },
  bst: { zone: 'Europe/London', summer: true }, wet: { zone: 'Europe/Lisbon', summer: false }, west: { zone: 'Europe/Lisbon', summer: true },
  cet: { zone: 'Europe/Berlin', summer: false }, cest: { zone: 'Europe/Berlin', summer: true }, mez: { zone: 'Europe/Berlin', summer: false }, mesz: { zone: 'Europe/Berlin', summer: true },
  eet: { zone: 'Europe/Helsinki', summer: false }, eest: { zone: 'Europe/Helsinki', summer: true }, msk: { zone: 'Europe/Moscow' },
  jst: { zone: 'Asia/Tokyo' }, kst: { zone: 'Asia/Seoul' }, ist: { zone: 'Asia/Kolkata' }, sgt: { zone: 'Asia/Singapore' }, hkt: { zone: 'Asia/Hong_Kong' }, wib: { zone: 'Asia/Jakarta' },
  aest: { zone: 'Australia/Sydney', summer: false }, aedt: { zone: 'Australia/Sydney', summer: true }, acst: { zone: 'Australia/Adelaide', summer: false }, awst: { zone: 'Australia/Perth' },
  nzst: { zone: 'Pacific/Auckland', summer: false }, nzdt: { zone: 'Pacific/Auckland', summer: true },
  brt: { zone: 'America/Sao_Paulo' }, art: { zone: 'America/Argentina/Buenos_Aires' }, sast: { zone: 'Africa/Johannesburg' }, cat: { zone: 'Africa/Harare' }, eat: { zone: 'Africa/Nairobi' }, wat: { zone: 'Africa/Lagos' },
  // "Anywhere on Earth": a deadline holds until the day has ended at UTC−12. POSIX sign: Etc/GMT+12 is UTC−12.
  aoe: { zone: 'Etc/GMT+12' },
};

/** Words that name a zone before "time" ("Eastern Time", "Central Daylight Time"). */
const NAMED: Record<string, string> = {
  eastern: 'America/New_York', central: 'America/Chicago', mountain: 'America/Denver', pacific: 'America/Los_Angeles', arizona: 'America/Phoenix', hawaii: 'Pacific/Honolulu', alaska: 'America/Anchorage',
  israel: 'Asia/Jerusalem', india: 'Asia/Kolkata', japan: 'Asia/Tokyo', korea: 'Asia/Seoul', china: 'Asia/Shanghai', beijing: 'Asia/Shanghai', singapore: 'Asia/Singapore', uk: 'Europe/London', qatar: 'Asia/Qatar',
  moscow: 'Europe/Moscow', turkey: 'Europe/Istanbul', greece: 'Europe/Athens', brasilia: 'America/Sao_Paulo', texas: 'America/Chicago', california: 'America/Los_Angeles',
  pittsburgh: 'America/New_York', boston: 'America/New_York', philadelphia: 'America/New_York', washington: 'America/New_York', seattle: 'America/Los_Angeles', 'san francisco': 'America/Los_Angeles', houston: 'America/Chicago', dallas: 'America/Chicago', austin: 'America/Chicago', atlanta: 'America/New_York', miami: 'America/New_York', geneva: 'Europe/Zurich', munich: 'Europe/Berlin', barcelona: 'Europe/Madrid', milan: 'Europe/Rome', montreal: 'America/Toronto', kyoto: 'Asia/Tokyo', delhi: 'Asia/Kolkata', mumbai: 'Asia/Kolkata', doha: 'Asia/Qatar',
};

/** The zone of letters or a name that people use for one, in lower case: "pst", "eastern", "pittsburgh". */
export const zoneCalled = (name: string): string | undefined => (Object.hasOwn(ABBREVIATIONS, name) ? ABBREVIATIONS[name]?.zone : Object.hasOwn(NAMED, name) ? NAMED[name] : undefined);

let cities: Map<string, string> | undefined;
/** IANA zones by their city ("london", "new york"). */
function cityZones(): Map<string, string> {
  if (!cities) {
    cities = new Map();
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const city = zone.split('/').at(-1)?.replaceAll('_', ' ').toLowerCase();
      if (city && zone.includes('/') && !zone.startsWith('Etc/')) cities.set(city, zone);
    }
  }
  return cities;
}

export interface ZoneMatch {
  zone: string;
  /** what "EST"/"EDT" claims about the season */
  summer?: boolean;
  /** index of the token after it */
  next: number;
}

/** A zone at token `i`, also in brackets. `text` is the line, for letter case: "et" and "est" in lower case are French and Latin. */
export function zoneAt(tokens: Token[], i: number, text: string): ZoneMatch | undefined {
  const first = tokens[i];
  if (first?.kind === 'sign' && (first.text === '(' || first.text === '[')) {
    const inner = zoneAt(tokens, i + 1, text);
    if (!inner) return undefined;
    const close = tokens[inner.next];
    if (close?.kind !== 'sign' || (close.text !== ')' && close.text !== ']')) return inner;
    // Outlook's "(UTC-05:00) Eastern Time (US & Canada)": the name knows more than the offset
    const named = inner.zone.startsWith('Etc/') ? zoneAt(tokens, inner.next + 1, text) : undefined;
    return named ?? { ...inner, next: inner.next + 1 };
  }
  if (first?.kind !== 'word') return undefined;
  const written = text.slice(first.start, first.end);
  const second = tokens[i + 1];
  const abbreviation = ABBREVIATIONS[first.text];
  if (abbreviation && (written === written.toUpperCase() || first.text === 'aoe')) {
    if (first.text === 'utc' || first.text === 'gmt') {
      const offset = offsetAt(tokens, i + 1);
      if (offset) return offset;
    }
    if (first.text === 'z' && !first.glued) return undefined;
    // "Eastern Time (ET)" and "CET (Berlin)" say it twice
    return { ...abbreviation, next: i + 1 };
  }
  const timeWord = (t: Token | undefined): boolean => t?.text === 'time' || t?.text === 'timezone';
  const season = second?.text === 'standard' || second?.text === 'daylight' || second?.text === 'summer' ? second.text : undefined;
  const named = NAMED[first.text] ?? cityZones().get(first.text);
  if (named) {
    if (season && timeWord(tokens[i + 2])) return { zone: named, summer: season !== 'standard', next: i + 3 };
    if (timeWord(second) || second?.text === 'local') return { zone: named, next: timeWord(tokens[i + 2]) ? i + 3 : i + 2 };
    if (written === 'Eastern' || written === 'Pacific' || written === 'Central' || written === 'Mountain') return { zone: named, next: i + 1 };
  }
  if (second?.kind === 'word') {
    const two = NAMED[`${first.text} ${second.text}`] ?? cityZones().get(`${first.text} ${second.text}`);
    if (two && timeWord(tokens[i + 2])) return { zone: two, next: i + 3 };
  }
  return undefined;
}

/** "+2", "-05:00", "+0530" behind UTC or GMT. Etc/GMT has the opposite sign (POSIX); half hours stay fixed offsets. */
function offsetAt(tokens: Token[], i: number): ZoneMatch | undefined {
  const [mark, hours, colon, minutes] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (mark?.kind !== 'sign' || !'+-−–'.includes(mark.text) || hours?.kind !== 'number' || !hours.glued) return undefined;
  let [h, m] = [hours.value, 0];
  let next = i + 2;
  if (hours.text.length === 4) [h, m] = [Math.floor(hours.value / 100), hours.value % 100];
  else if (colon?.text === ':' && minutes?.kind === 'number' && minutes.glued) {
    m = minutes.value;
    next = i + 4;
  }
  if (h > 14 || m > 59) return undefined;
  const plus = mark.text === '+';
  if (m === 0) return { zone: h === 0 ? 'Etc/UTC' : `Etc/GMT${plus ? '-' : '+'}${h}`, next };
  const half: Record<string, string> = { '+5:30': 'Asia/Kolkata', '+5:45': 'Asia/Kathmandu', '+3:30': 'Asia/Tehran', '+4:30': 'Asia/Kabul', '+6:30': 'Asia/Yangon', '+9:30': 'Australia/Darwin', '-3:30': 'America/St_Johns' };
  const zone = half[`${plus ? '+' : '-'}${h}:${m}`];
  return zone ? { zone, next } : undefined;
}
