/** Windows time zone names, as Outlook writes them into TZID, and the IANA zone of each (CLDR windowsZones, territory 001). */
const TABLE = `
Dateline Standard Time=Etc/GMT+12|UTC-11=Etc/GMT+11|Aleutian Standard Time=America/Adak|Hawaiian Standard Time=Pacific/Honolulu|Marquesas Standard Time=Pacific/Marquesas
Alaskan Standard Time=America/Anchorage|Pacific Standard Time=America/Los_Angeles|Pacific Standard Time (Mexico)=America/Tijuana|US Mountain Standard Time=America/Phoenix
Mountain Standard Time=America/Denver|Mountain Standard Time (Mexico)=America/Mazatlan|Yukon Standard Time=America/Whitehorse|Central America Standard Time=America/Guatemala
Central Standard Time=America/Chicago|Central Standard Time (Mexico)=America/Mexico_City|Canada Central Standard Time=America/Regina|Easter Island Standard Time=Pacific/Easter
SA Pacific Standard Time=America/Bogota|Eastern Standard Time=America/New_York|Eastern Standard Time (Mexico)=America/Cancun|US Eastern Standard Time=America/Indiana/Indianapolis
Haiti Standard Time=America/Port-au-Prince|Cuba Standard Time=America/Havana|Turks And Caicos Standard Time=America/Grand_Turk|Paraguay Standard Time=America/Asuncion
Atlantic Standard Time=America/Halifax|Venezuela Standard Time=America/Caracas|Central Brazilian Standard Time=America/Cuiaba|SA Western Standard Time=America/La_Paz
Pacific SA Standard Time=America/Santiago|Newfoundland Standard Time=America/St_Johns|E. South America Standard Time=America/Sao_Paulo|Argentina Standard Time=America/Argentina/Buenos_Aires
SA Eastern Standard Time=America/Cayenne|Greenland Standard Time=America/Nuuk|Montevideo Standard Time=America/Montevideo|Bahia Standard Time=America/Bahia
Azores Standard Time=Atlantic/Azores|Cape Verde Standard Time=Atlantic/Cape_Verde|GMT Standard Time=Europe/London|Greenwich Standard Time=Atlantic/Reykjavik
Morocco Standard Time=Africa/Casablanca|W. Europe Standard Time=Europe/Berlin|Central Europe Standard Time=Europe/Budapest|Romance Standard Time=Europe/Paris
Central European Standard Time=Europe/Warsaw|W. Central Africa Standard Time=Africa/Lagos|Jordan Standard Time=Asia/Amman|GTB Standard Time=Europe/Bucharest
Middle East Standard Time=Asia/Beirut|Egypt Standard Time=Africa/Cairo|E. Europe Standard Time=Europe/Chisinau|Syria Standard Time=Asia/Damascus|South Africa Standard Time=Africa/Johannesburg
FLE Standard Time=Europe/Kyiv|Israel Standard Time=Asia/Jerusalem|Kaliningrad Standard Time=Europe/Kaliningrad|Turkey Standard Time=Europe/Istanbul|Arabic Standard Time=Asia/Baghdad
Arab Standard Time=Asia/Riyadh|Belarus Standard Time=Europe/Minsk|Russian Standard Time=Europe/Moscow|E. Africa Standard Time=Africa/Nairobi|Iran Standard Time=Asia/Tehran
Arabian Standard Time=Asia/Dubai|Azerbaijan Standard Time=Asia/Baku|Russia Time Zone 3=Europe/Samara|Mauritius Standard Time=Indian/Mauritius|Georgian Standard Time=Asia/Tbilisi
Caucasus Standard Time=Asia/Yerevan|Afghanistan Standard Time=Asia/Kabul|West Asia Standard Time=Asia/Tashkent|Ekaterinburg Standard Time=Asia/Yekaterinburg|Pakistan Standard Time=Asia/Karachi
India Standard Time=Asia/Kolkata|Sri Lanka Standard Time=Asia/Colombo|Nepal Standard Time=Asia/Kathmandu|Central Asia Standard Time=Asia/Almaty|Bangladesh Standard Time=Asia/Dhaka
N. Central Asia Standard Time=Asia/Novosibirsk|Myanmar Standard Time=Asia/Yangon|SE Asia Standard Time=Asia/Bangkok|North Asia Standard Time=Asia/Krasnoyarsk
China Standard Time=Asia/Shanghai|North Asia East Standard Time=Asia/Irkutsk|Singapore Standard Time=Asia/Singapore|W. Australia Standard Time=Australia/Perth|Taipei Standard Time=Asia/Taipei
Ulaanbaatar Standard Time=Asia/Ulaanbaatar|Tokyo Standard Time=Asia/Tokyo|Korea Standard Time=Asia/Seoul|Yakutsk Standard Time=Asia/Yakutsk|Cen. Australia Standard Time=Australia/Adelaide
AUS Central Standard Time=Australia/Darwin|E. Australia Standard Time=Australia/Brisbane|AUS Eastern Standard Time=Australia/Sydney|West Pacific Standard Time=Pacific/Port_Moresby
Tasmania Standard Time=Australia/Hobart|Vladivostok Standard Time=Asia/Vladivostok|Lord Howe Standard Time=Australia/Lord_Howe|Central Pacific Standard Time=Pacific/Guadalcanal
Magadan Standard Time=Asia/Magadan|New Zealand Standard Time=Pacific/Auckland|Fiji Standard Time=Pacific/Fiji|Chatham Islands Standard Time=Pacific/Chatham
Tonga Standard Time=Pacific/Tongatapu|Samoa Standard Time=Pacific/Apia|UTC=Etc/UTC|Coordinated Universal Time=Etc/UTC`;

/** Outlook's display names ("(UTC-05:00) Eastern Time (US & Canada)") that differ from the zone's own name. */
const SHOWN: [RegExp, string][] = [
  [/eastern time \(us/i, 'America/New_York'], [/central time \(us/i, 'America/Chicago'], [/mountain time \(us/i, 'America/Denver'], [/pacific time \(us/i, 'America/Los_Angeles'],
  [/atlantic time \(canada/i, 'America/Halifax'], [/\bdublin, edinburgh, lisbon, london/i, 'Europe/London'], [/\bamsterdam, berlin, bern/i, 'Europe/Berlin'], [/\bbrussels, copenhagen, madrid, paris/i, 'Europe/Paris'],
  [/\bbelgrade, bratislava, budapest/i, 'Europe/Budapest'], [/\bsarajevo, skopje, warsaw/i, 'Europe/Warsaw'], [/\bhelsinki, kyiv, riga/i, 'Europe/Kyiv'], [/\bathens, bucharest/i, 'Europe/Bucharest'],
  [/\bchennai, kolkata/i, 'Asia/Kolkata'], [/\bbeijing, chongqing/i, 'Asia/Shanghai'], [/\bosaka, sapporo, tokyo/i, 'Asia/Tokyo'], [/\bcanberra, melbourne, sydney/i, 'Australia/Sydney'], [/\bauckland, wellington/i, 'Pacific/Auckland'],
];

const zones = new Map(TABLE.trim().split(/[|\n]/).map((pair) => pair.split('=') as [string, string]).map(([name, zone]) => [name.toLowerCase(), zone]));

/** The IANA zone of a Windows name or of what Outlook shows for it; undefined for any other text. */
export function windowsZone(name: string): string | undefined {
  const text = name.trim().replace(/^"|"$/g, '');
  return zones.get(text.toLowerCase()) ?? zones.get(text.toLowerCase().replace(/ (?:daylight|summer) time$/, ' standard time')) ?? SHOWN.find(([shown]) => shown.test(text))?.[1];
}
