/** Ways to subscribe to a calendar feed that a page offers: the entries then follow the source's changes. */

export interface Subscription {
  id: 'webcal' | 'google' | 'outlook' | 'office365';
  label: string;
  link: string;
}

/**
 * The subscribe links of a feed, given as `https:`, `http:` or `webcal:`; none when it is no such address.
 * Google wants its `cid` as webcal, and shows nothing for addresses behind a login.
 */
export function subscriptions(feed: string): Subscription[] {
  const https = feed.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(https)) return [];
  const url = new URL(https);
  if (!/^https?:$/.test(url.protocol)) return [];
  const webcal = url.href.replace(/^https?:/, 'webcal:');
  const encoded = encodeURIComponent(url.href);
  return [
    // opens the system's own calendar program
    { id: 'webcal', label: 'Calendar app', link: webcal },
    { id: 'google', label: 'Google Calendar', link: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}` },
    { id: 'outlook', label: 'Outlook.com', link: `https://outlook.live.com/calendar/0/addfromweb?url=${encoded}` },
    { id: 'office365', label: 'Microsoft 365', link: `https://outlook.office.com/calendar/0/addfromweb?url=${encoded}` },
  ];
}
