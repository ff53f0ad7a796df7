/** Frames of other sites in a page: which of them may hold its events. */

/** Calendars that sites put into their pages, by the host that serves them (or its parent). */
const CALENDARS = [
  'calendar.google.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.office.com', 'localist.com', 'collegenet.com', 'trumba.com', 'livewhale.com',
  'teamup.com', 'tockify.com', 'eventbrite.com', 'lu.ma', 'luma.com', 'addevent.com', 'timely.fun', 'eventcalendarapp.com', 'libcal.com', 'communico.co', 'styledcalendar.com',
];

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
const isCalendar = (url: string): boolean => CALENDARS.some((host) => hostOf(url) === host || hostOf(url).endsWith(`.${host}`));

/** Frames worth an offer: those of known calendars, and, on a page without an event of its own, any. Each site once. */
export function framesToOffer(frames: readonly string[], hasEvents: boolean): string[] {
  const wanted = frames.filter((url) => isCalendar(url) || (!hasEvents && hostOf(url) !== ''));
  return wanted.filter((url, n) => wanted.findIndex((other) => hostOf(other) === hostOf(url)) === n);
}
