export function ensureCalendars(): Record<'python3-icalendar' | 'khal' | 'calcurse', string | undefined>;
