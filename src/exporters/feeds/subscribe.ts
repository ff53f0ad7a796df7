/** Ways to subscribe to a calendar feed that a page offers: the entries then follow the source's changes. */

export interface Subscription {
  id: 'webcal' | 'google' | 'outlook' | 'office365';
  /** the target's own name; absent for the system's calendar program, which has none that is known */
  label?: string;
  link: string;
}

/**
 * The subscribe links of a feed, given as `https:` or `http:`; none when it is no such address.
 * Google wants its `cid` as webcal, and shows nothing for addresses behind a login.
 */
export function subscriptions(feed: string): Subscription[] {
  if (!URL.canParse(feed)) return [];
  const url = new URL(feed);
  if (!/^https?:$/.test(url.protocol)) return [];
  const webcal = url.href.replace(/^https?:/, 'webcal:');
  const encoded = encodeURIComponent(url.href);
  return [
    { id: 'webcal', link: webcal },
    { id: 'google', label: 'Google Calendar', link: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}` },
    { id: 'outlook', label: 'Outlook.com', link: `https://outlook.live.com/calendar/0/addfromweb?url=${encoded}` },
    { id: 'office365', label: 'Microsoft 365', link: `https://outlook.office.com/calendar/0/addfromweb?url=${encoded}` },
  ];
}
