/** Which links lead into an online meeting: services by real host name, redirect wrappers, look-alikes. */
import type { OnlineMeeting } from '../event';

interface Service {
  name: string;
  /** a host itself or, with a dot before it, the end of one */
  hosts: string[];
  /** path (with query) of a link that leads into a meeting or its registration; the first group is the meeting's number */
  path: RegExp;
}

const NAME = String.raw`[\w.%~+@-]+`;

/** Hosts are the services' own documentation's. Recordings, help pages and home pages do not match `path`. */
const SERVICES: Service[] = [
  { name: 'Zoom', hosts: ['zoom.us', 'zoom.com', 'zoomgov.com', 'zoom.com.cn'], path: /^\/(?:(?:j|w|s|wc\/join|wc)\/(\d{9,11})(?!\d)|j\?confno=(\d{9,11})|(?:my|meeting\/register|webinar\/register|w_p|ev|launch\/edl|e\/view)\/[\w%.~-]|meetings?\/(\d{9,11}))/i },
  { name: 'Google Meet', hosts: ['meet.google.com'], path: /^\/(?:[a-z]{3}-?[a-z]{4}-?[a-z]{3}(?![a-z])|lookup\/\w|_meet\/\w)/i },
  { name: 'Google Meet', hosts: ['g.co'], path: /^\/meet\/\w/ },
  { name: 'Google Hangouts', hosts: ['hangouts.google.com'], path: /^\/(?:call|hangouts\/_|group)\/\w/ },
  { name: 'Microsoft Teams', hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.microsoft.us', 'teams.cloud.microsoft'], path: /^\/(?:l\/meetup-join\/|l\/meeting\/|dl\/launcher|_?#\/l\/meetup-join|v2\/\?meetingjoin|meet\/(\d{9,15})?|event\/|registration\/)/i },
  { name: 'Webex', hosts: ['webex.com'], path: new RegExp(`^/(?:meet|join|m|weblink/register|webappng/sites/[\\w.-]+/(?:meeting|webinar)|wbxmjs|mw3\\d+|ec3\\d+)/${NAME}|^/[\\w.-]+/(?:j|onstage/g|e)\\.php\\?|^/j\\.php\\?`, 'i') },
  { name: 'BlueJeans', hosts: ['bluejeans.com'], path: /^\/(?:meet\/)?(\d{6,11})(?!\d)|^\/a2m\/\w/i },
  { name: 'Jitsi Meet', hosts: ['meet.jit.si', '8x8.vc', 'jitsi.org'], path: /^\/[\w%.~-]{3}/ },
  { name: 'GoTo Meeting', hosts: ['gotomeeting.com', 'meet.goto.com', 'app.goto.com', 'gotomeet.me'], path: /^\/(?:join\/|meeting\/)?(\d{9})(?!\d)|^\/(?:install|join|meeting)\/|^\/\w{4}/i },
  { name: 'GoTo Webinar', hosts: ['attendee.gotowebinar.com', 'register.gotowebinar.com', 'global.gotowebinar.com'], path: /^\/(?:register|rt|webinar|join|pjoin|#register)/i },
  { name: 'Whereby', hosts: ['whereby.com', 'appear.in'], path: /^\/(?!information|blog|org|user|about|pricing|static)[\w-]{3}/ },
  { name: 'Gather', hosts: ['gather.town'], path: /^\/(?:app|i|invite|events?)(?:\/|\?)[\w-]/ },
  { name: 'Skype', hosts: ['join.skype.com'], path: /^\/\w/ },
  { name: 'Skype for Business', hosts: ['meet.lync.com'], path: /^\/[\w.-]+\// },
  { name: 'YouTube', hosts: ['youtube.com'], path: new RegExp(`^/live/\\w|^/(?:@|c/|channel/|user/)?${NAME}/live(?:$|[/?#])|^/embed/live_stream`) },
  { name: 'Twitch', hosts: ['twitch.tv'], path: /^\/(?!videos|directory|p\/)\w{4,25}\/?$/ },
  { name: 'Discord', hosts: ['discord.gg'], path: /^\/[\w-]{2}/ },
  { name: 'Discord', hosts: ['discord.com', 'discordapp.com'], path: /^\/(?:invite|events)\/\w/ },
  { name: 'Vimeo', hosts: ['vimeo.com'], path: /^\/(?:event|live|webinars)\/\w/ },
  { name: 'Amazon Chime', hosts: ['chime.aws'], path: /^\/(\d{10})(?!\d)/ },
  { name: 'RingCentral', hosts: ['meetings.ringcentral.com', 'v.ringcentral.com', 'video.ringcentral.com'], path: /^\/(?:j|join)\/(\d{9,12})?/ },
  { name: 'BigBlueButton', hosts: ['bigbluebutton.org', 'blindsidenetworks.com'], path: /^\/(?:b|gl|rooms)\/\w/ },
  { name: 'Adobe Connect', hosts: ['adobeconnect.com'], path: /^\/(?!common|system|admin)\w{2}/ },
  { name: 'Blackboard Collaborate', hosts: ['bbcollab.com'], path: /^\/(?:guest|collab|invite|recording\/none|launch|session|m)\/?\w/ },
  { name: 'Crowdcast', hosts: ['crowdcast.io'], path: /^\/(?:e|c)\/\w/ },
  { name: 'StreamYard', hosts: ['streamyard.com'], path: /^\/(?:watch\/)?\w{8}/ },
  { name: 'Livestorm', hosts: ['app.livestorm.co'], path: /^\/[\w-]+\/[\w-]/ },
  { name: 'Airmeet', hosts: ['airmeet.com'], path: /^\/e\/\w/ },
  { name: 'Tencent Meeting', hosts: ['meeting.tencent.com', 'voovmeeting.com'], path: /^\/(?:dm|p|s|l|dw|w)\/\w/ },
  { name: 'Lark', hosts: ['vc.feishu.cn', 'vc.larksuite.com'], path: /^\/j\/(\d{9})?/ },
  { name: 'Yandex Telemost', hosts: ['telemost.yandex.ru', 'telemost.360.yandex.ru'], path: /^\/j\/(\d{9,14})?/ },
  { name: 'Zoho Meeting', hosts: ['meeting.zoho.com', 'meeting.zoho.eu', 'meeting.zoho.in', 'meet.zoho.com'], path: /^\/\w/ },
  { name: 'WorkAdventure', hosts: ['play.workadventu.re', 'play.staging.workadventu.re'], path: /^\/[_@*]/ },
];

/** `host` is `domain` or ends in `.domain`: never by mere inclusion. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** The hosts that a text may name without `https://` before them. */
export const MEETING_HOSTS: readonly string[] = SERVICES.flatMap((service) => service.hosts);

const SHORTENERS = ['bit.ly', 'tinyurl.com', 'goo.gl', 'rb.gy', 'cutt.ly', 'is.gd', 'ow.ly', 't.co', 't.ly', 'buff.ly', 'go.gl', 'tiny.cc', 'shorturl.at'];

/** The meeting behind a link; undefined when its host is no meeting service or the path is not one that joins. */
export function meetingOf(href: string): OnlineMeeting | undefined {
  return meetingAt(parse(unwrap(href)));
}

/** What a link leads to: a meeting, else the service whose host it names; undefined for both of most. Taken apart once. */
export function leadsTo(href: string): { meeting?: OnlineMeeting; host?: { service: string; host: string } } {
  const url = parse(unwrap(href));
  const meeting = meetingAt(url);
  if (meeting) return { meeting };
  const host = hostAt(url);
  return host ? { host } : {};
}

function meetingAt(url: URL | undefined): OnlineMeeting | undefined {
  if (!url || url.username) return undefined;
  const service = SERVICES.find(({ hosts, path }) => hosts.some((host) => isUnder(url.hostname, host)) && path.test(pathOf(url)));
  if (!service) return undefined;
  const id = service.path.exec(pathOf(url))?.slice(1).find(Boolean) ?? confno(url);
  return { service: service.name, url: url.href, ...(id ? { id } : {}) };
}

/** The service whose host this is, whatever the path: `https://cmu.zoom.us/` says Zoom, and which Zoom. */
export function serviceHost(href: string): { service: string; host: string } | undefined {
  return hostAt(parse(unwrap(href)));
}

function hostAt(url: URL | undefined): { service: string; host: string } | undefined {
  const service = url && SERVICES.find(({ hosts }) => hosts.some((host) => isUnder(url.hostname, host)));
  return service && url ? { service: service.name, host: url.hostname } : undefined;
}

/** The part of an address before its path, with user name and port; empty for one that is relative. Much cheaper than a URL. */
export function authorityOf(href: string): string {
  const scheme = href.indexOf('://');
  const from = scheme > 0 && scheme < 20 ? scheme + 3 : href.startsWith('//') ? 2 : 0;
  let end = from;
  while (end < href.length && !'/?#'.includes(href.charAt(end))) end++;
  return href.slice(from, end);
}

/** Hosts that `unwrap` knows. */
const WRAPPERS = /(?:^|\.)google\.|safelinks\.|^lm?\.(?:facebook|instagram|messenger)\.|cudasvc|slack-redir|^www\.youtube\.com$|^vk\.com$|urldefense/i;

/** It wraps another address, or is written in a way that only a URL parser tells apart. */
export const isIntricate = (href: string): boolean => WRAPPERS.test(authorityOf(href)) || href.includes('\\');

let leading: RegExp | undefined;

/** A cheap look before a link is taken apart: it names a service or a shortener, or holds another address. */
export function mayLead(href: string): boolean {
  leading ??= new RegExp([...MEETING_HOSTS, ...SHORTENERS].map((host) => host.replaceAll('.', '\\.')).join('|'), 'i');
  const authority = authorityOf(href);
  return (authority.length > 3 && leading.test(authority)) || isIntricate(href);
}

/** A shortened link: only its words can say where it leads. */
export function isShortened(href: string): boolean {
  const url = parse(href);
  return url !== undefined && SHORTENERS.includes(url.hostname) && url.pathname.length > 1;
}

/** The address that a mail filter's or search engine's redirect wraps, through at most three layers. */
export function unwrap(href: string): string {
  let current = href.trim().replaceAll('&amp;', '&');
  for (let layer = 0; layer < 3; layer++) {
    const inner = unwrapOnce(current);
    if (!inner) return current;
    current = inner;
  }
  return current;
}

function unwrapOnce(href: string): string | undefined {
  const url = parse(href);
  if (!url) return undefined;
  const { hostname, pathname, searchParams } = url;
  const param = (...names: string[]): string | undefined => names.map((name) => searchParams.get(name)).find((value) => value && /^https?:\/\//i.test(value)) ?? undefined;
  if (/(?:^|\.)google\.[a-z.]{2,6}$/.test(hostname) && pathname === '/url') return param('q', 'url');
  if (isUnder(hostname, 'safelinks.protection.outlook.com')) return param('url');
  if (['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'l.messenger.com'].includes(hostname)) return param('u');
  if (['linkprotect.cudasvc.com', 'slack-redir.net', 'www.youtube.com'].includes(hostname) && (hostname !== 'www.youtube.com' || pathname === '/redirect')) return param('a', 'url', 'q');
  if (hostname === 'vk.com' && pathname === '/away.php') return param('to');
  if (isUnder(hostname, 'urldefense.proofpoint.com') || isUnder(hostname, 'urldefense.com') || isUnder(hostname, 'urldefense.us')) return proofpoint(href, url);
  return undefined;
}

/** Proofpoint's URL Defense: v2 writes `-3A` for `%3A` and `_` for `/`; v3 keeps the address between `__` with odd characters aside. */
function proofpoint(href: string, url: URL): string | undefined {
  const v2 = url.pathname.startsWith('/v2/') || url.pathname.startsWith('/v1/') ? url.searchParams.get('u') : undefined;
  if (v2) {
    const text = url.pathname.startsWith('/v1/') ? v2 : decode(v2.replaceAll('_', '/').replace(/-([0-9A-F]{2})/g, '%$1'));
    return /^https?:\/\//.test(text) ? text : undefined;
  }
  const from = href.indexOf('/v3/__');
  const to = href.indexOf('__;', from + 6);
  if (from < 0 || to < 0) return undefined;
  let asideText = '';
  try {
    asideText = atob((href.slice(to + 3).split('!')[0] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    asideText = '';
  }
  let next = 0;
  const text = href.slice(from + 6, to).replace(/\*(?:\*([A-Za-z0-9_-]))?/g, (_, run: string | undefined) => {
    const count = run ? 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(run) + 2 : 1;
    next += count;
    return asideText.slice(next - count, next);
  });
  // One slash of "https://" may have been merged away on the journey.
  return /^https?:\/\/?[^/]/.test(text) ? text.replace(/^(https?:\/)(?=[^/])/, '$1/') : undefined;
}

/** A web address taken apart; undefined when it is none. */
export function parse(href: string): URL | undefined {
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:/i.test(href) && !/^[\w.-]+\.[a-z]{2,}:\d/i.test(href) ? href : `https://${href.replace(/^\/\//, '')}`);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

function pathOf(url: URL): string {
  return url.pathname.replace(/\/{2,}/g, '/') + url.search + url.hash;
}

function confno(url: URL): string | undefined {
  const number = url.searchParams.get('confno') ?? '';
  return /^\d{9,11}$/.test(number) ? number : undefined;
}

/** Percent-encoded text as it reads; as it stands when it can't be decoded. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
