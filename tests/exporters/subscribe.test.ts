import { expect, test } from 'vitest';
import { subscriptions } from '../../src/exporters/feeds/subscribe';

test('ways to subscribe', () => {
  expect(Object.fromEntries(subscriptions('https://events.example.edu/cal.ics?g=cs&x=1').map(({ id, link }) => [id, link]))).toEqual({
    webcal: 'webcal://events.example.edu/cal.ics?g=cs&x=1',
    google: 'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fevents.example.edu%2Fcal.ics%3Fg%3Dcs%26x%3D1',
    outlook: 'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fevents.example.edu%2Fcal.ics%3Fg%3Dcs%26x%3D1',
    office365: 'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fevents.example.edu%2Fcal.ics%3Fg%3Dcs%26x%3D1',
  });
});

test.each(['', 'cal.ics', 'javascript:alert(1)', 'ftp://example.edu/cal.ics', 'webcal:'])('%j is no feed', (feed) => expect(subscriptions(feed)).toEqual([]));
