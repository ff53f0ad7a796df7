import { describe, expect, it } from 'vitest';
import { findFeeds, type Feed } from '../src/feeds';
import { parsePage, type Page } from '../src/page';

const PAGE = { url: 'https://events.larkfield.example/talks/ice', zone: 'America/New_York', now: '2027-01-11T09:00' };
const feeds = (body: string, head = ''): Feed[] => findFeeds(parsePage({ ...PAGE, html: `<!doctype html><html lang="en"><head><title>Ice on the Move</title>${head}</head><body>${body}</body></html>` }));
const addresses = (body: string): string[] => feeds(body).map(({ address }) => address);

describe('a feed', () => {
  it.each([
    ['webcal', '<a href="webcal://larkfield.example/cal.ics?g=cs&amp;x=1">iCal</a>', 'https://larkfield.example/cal.ics?g=cs&x=1'],
    ['webcals', '<a href=" WEBCALS://larkfield.example/cal.ics">iCal</a>', 'https://larkfield.example/cal.ics'],
    ['Google, of another calendar', '<a href="https://www.google.com/calendar/render?cid=webcal%3A%2F%2Flarkfield.example%2Fcal.ics">Google</a>', 'https://larkfield.example/cal.ics'],
    ['Google, of its own', '<a href="https://calendar.google.com/calendar/u/0?cid=abc123@group.calendar.google.com">Google</a>', 'https://calendar.google.com/calendar/ical/abc123%40group.calendar.google.com/public/basic.ics'],
    ['Google, as it writes them now', `<a href="https://calendar.google.com/calendar/u/0?cid=${btoa('abc@group.calendar.google.com').replace(/=+$/, '')}">Add</a>`, 'https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/public/basic.ics'],
    ['Google, in a frame', '<iframe src="https://calendar.google.com/calendar/embed?src=abc%40group.calendar.google.com&amp;ctz=America%2FNew_York"></iframe>', 'https://calendar.google.com/calendar/ical/abc%40group.calendar.google.com/public/basic.ics'],
    ['Outlook', '<a href="https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Flarkfield.example%2Fcal.ics&amp;name=x">Outlook</a>', 'https://larkfield.example/cal.ics'],
    ['an .ics link that says so', '<a href="/series/7.ics">Subscribe to this series</a>', 'https://events.larkfield.example/series/7.ics'],
    ['the same in another language', '<a href="/7.ics" aria-label="Kalender abonnieren"></a>', 'https://events.larkfield.example/7.ics'],
  ])('%s', (_, body, address) => expect(addresses(body)).toEqual([address]));

  it('is named by its link, else by the page', () => {
    expect(feeds('<a href="webcal://b.example/2.ics">iCal</a>', '<link rel="alternate" type="text/calendar" title="Larkfield &amp; friends" href="/all.ics">')).toEqual([
      { address: 'https://events.larkfield.example/all.ics', name: 'Larkfield & friends' },
      { address: 'https://b.example/2.ics', name: 'Ice on the Move' },
    ]);
  });

  it('stands in a text too', () => {
    const page: Page = { ...PAGE, text: 'Subscribe: webcal://larkfield.example/cal.ics and come.' };
    expect(findFeeds(parsePage(page))).toEqual([{ address: 'https://larkfield.example/cal.ics', name: 'larkfield.example' }]);
  });

  it('is told once, and three are enough', () => {
    expect(addresses('<a href="webcal://a.example/1">1</a><a href="https://calendar.google.com/calendar/r?cid=webcal://a.example/1">1</a>')).toEqual(['https://a.example/1']);
    expect(addresses([1, 2, 3, 4, 5].map((n) => `<a href="webcal://a.example/${n}">x</a>`).join(''))).toHaveLength(3);
  });
});

describe('no feed', () => {
  it.each([
    ['one event to download', '<a href="/talk.ics">Add to calendar</a>'],
    ['a link to make an entry', '<a href="https://calendar.google.com/calendar/render?action=TEMPLATE&text=x&dates=20270304/20270305">Google</a>'],
    ['a cid elsewhere', '<a href="https://shop.example/?cid=abc@def.example">Shop</a>'],
    ['no calendar id', '<a href="https://calendar.google.com/calendar/r?cid=%00%00">x</a>'],
    ['no address', '<a href="webcal:">x</a><a href="webcal://">x</a>'],
    ['code', '<a href="https://calendar.google.com/calendar/r?cid=javascript:alert(1)">x</a><a href="https://outlook.live.com/calendar/0/addfromweb?url=javascript:alert(1)">x</a>'],
    ['an endless one', `<a href="webcal://a.example/${'x'.repeat(3000)}">x</a>`],
  ])('%s', (_, body) => expect(addresses(body)).toEqual([]));
});
