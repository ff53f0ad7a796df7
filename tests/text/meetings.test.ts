import { describe, expect, it } from 'vitest';
import { findLookAlikes, isLookAlike } from '../../src/text/look-alikes';
import { findMeetings, meetingOf, unwrap } from '../../src/text/meetings';

const meetings = (text: string, links: { text: string; href: string }[] = []) => findMeetings(text, links).map(({ meeting }) => meeting);

describe('links', () => {
  it.each([
    ['https://zoom.us/j/98765432101', 'Zoom', '98765432101'],
    ['https://cmu.zoom.us/j/98765432101?pwd=QUJD', 'Zoom', '98765432101'],
    ['https://us02web.zoom.us/w/85512345678?tk=x', 'Zoom', '85512345678'],
    ['https://zoom.us/s/98765432101', 'Zoom', '98765432101'],
    ['https://app.zoom.us/wc/98765432101/join', 'Zoom', '98765432101'],
    ['https://zoom.us/wc/join/98765432101', 'Zoom', '98765432101'],
    ['https://example.zoom.us/my/ada.park', 'Zoom', undefined],
    ['https://example.zoom.us/meeting/register/tJAbCdEf', 'Zoom', undefined],
    ['https://example.zoom.us/webinar/register/WN_abc', 'Zoom', undefined],
    ['https://agency.zoomgov.com/j/1612345678', 'Zoom', '1612345678'],
    ['https://zoom.com/j/98765432101', 'Zoom', '98765432101'],
    ['https://meet.google.com/abc-defg-hij', 'Google Meet', undefined],
    ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d', 'Microsoft Teams', undefined],
    ['https://teams.microsoft.com/meet/23456789012?p=abc', 'Microsoft Teams', '23456789012'],
    ['https://teams.live.com/meet/9312345678901', 'Microsoft Teams', '9312345678901'],
    ['https://example.webex.com/meet/apark', 'Webex', undefined],
    ['https://example.webex.com/example/j.php?MTID=m0123', 'Webex', undefined],
    ['https://bluejeans.com/123456789/1234', 'BlueJeans', '123456789'],
    ['https://meet.jit.si/LogicSeminar', 'Jitsi Meet', undefined],
    ['https://global.gotomeeting.com/join/123456789', 'GoTo Meeting', '123456789'],
    ['https://attendee.gotowebinar.com/register/123', 'GoTo Webinar', undefined],
    ['https://whereby.com/logic-seminar', 'Whereby', undefined],
    ['https://app.gather.town/app/abc/room', 'Gather', undefined],
    ['https://join.skype.com/abc123', 'Skype', undefined],
    ['https://www.youtube.com/live/abc_DEF', 'YouTube', undefined],
    ['https://www.youtube.com/@channel/live', 'YouTube', undefined],
    ['https://discord.gg/abc', 'Discord', undefined],
  ])('%s', (href, service, id) => {
    expect(meetingOf(href)).toEqual({ service, url: new URL(href).href, ...(id ? { id } : {}) });
  });

  it.each([
    'https://zoom.us/', 'https://zoom.us/download', 'https://example.zoom.us/rec/share/abc', 'https://zoom.us/u/abc', 'https://explore.zoom.us/en/products',
    'https://meet.google.com/', 'https://help.webex.com/en/article', 'https://www.youtube.com/watch?v=abc', 'https://whereby.com/information/pricing', 'https://example.edu/j/98765432101',
  ])('%s joins nothing', (href) => expect(meetingOf(href)).toBeUndefined());

  it.each([
    'https://zoom.us.evil.example/j/98765432101', 'https://zoom-us.co/j/98765432101', 'https://zoom.us@evil.example/j/98765432101', 'https://evil.example/zoom.us/j/98765432101',
    'https://notzoom.us/j/98765432101', 'https://xn--zom-wla.us/j/98765432101', 'https://evil.example@zoom.us/j/98765432101', 'https://evil.example/?u=https://zoom.us/j/98765432101', 'javascript:location="https://zoom.us/j/98765432101"',
  ])('%s is never Zoom', (href) => {
    expect(meetingOf(href)).toBeUndefined();
    expect(meetings('Zoom', [{ text: 'Zoom', href }])).toEqual([]);
  });

  it('knows the ones that pretend', () => {
    const pretend = ['https://zoom.us.evil.example/j/1', 'https://zoom-us.co/j/1', 'https://zoom.us@evil.example/j/1', 'https://xn--zom-wla.us/j/1', 'https://zo0m.us/j/91112223334', 'https://zooom.us/j/1', 'https://zoorn.us/j/1', 'https://us02web.zoom.us-join.example/j/1', 'https://z\u043e\u043em.us/j/91112223334', 'https://\u0455\u0501.xn--zm-emca.us/j/1', 'https://teams.microsoft.com.evil.example/l/meetup-join/1', 'https://meet.go0gle.com/abc-defg-hij', 'https://zoom.us:443@evil.example/j/1', 'https://rnicrosoft.example@zoom.us/j/91112223334', 'https://larkfield.vvebex.com/meet/apark'];
    expect(pretend.filter((href) => !isLookAlike(href))).toEqual([]);
    expect(pretend.map((href) => meetingOf(href)).filter(Boolean)).toEqual([]);
    const honest = ['https://m\u00fcnchen.example/j/1', 'https://www.google.com/search?q=zoom.us', 'https://zoom.larkfield.edu/j/91112223334', 'https://rooms.example/zoom', 'https://steam.example/j/1', 'https://us02web.zoom.us/j/91112223334', 'https://meetup.com/ice'];
    expect(honest.filter(isLookAlike)).toEqual([]);
    expect(['https://cmu.zoom.us/j/98765432101', 'https://example.edu/zoom', 'https://example.edu/meet.google.com', 'not a link'].map(isLookAlike)).toEqual([false, false, false, false]);
    expect(findLookAlikes('Join at https://zoom.us.evil.example/j/98765432101.')).toEqual(['https://zoom.us.evil.example/j/98765432101']);
  });

  it.each([
    ['https://www.google.com/url?q=https%3A%2F%2Fzoom.us%2Fj%2F98765432101&sa=D'],
    ['https://www.google.com/url?q=https://zoom.us/j/98765432101&amp;sa=D'],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F98765432101&data=x&reserved=0'],
    ['https://urldefense.com/v3/__https://zoom.us/j/98765432101__;!!abc!def$'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_98765432101&d=x'],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fzoom.us%252Fj%252F98765432101'],
  ])('unwraps %s', (href) => expect(unwrap(href)).toBe('https://zoom.us/j/98765432101'));

  it('puts back what URL Defense set aside', () => {
    expect(unwrap('https://urldefense.com/v3/__https://example.zoom.us/j/98765432101?pwd=a*b__;Iw!!abc!def$')).toBe('https://example.zoom.us/j/98765432101?pwd=a#b');
  });
});

describe('text', () => {
  it('reads number and passcode and builds the link', () => {
    expect(findMeetings('In Person and Zoom Participation. See announcement.\n\nMeeting ID:  797 670 0891\nPasscode:  ldm-thesis\n\nEvent Website:')).toEqual([
      { meeting: { service: 'Zoom', url: 'https://zoom.us/j/7976700891', id: '7976700891', passcode: 'ldm-thesis' }, quote: 'Meeting ID:  797 670 0891\nPasscode:  ldm-thesis', index: 53 },
    ]);
  });

  it('puts link, number and passcode together, and takes the sentence off them', () => {
    expect(meetings('Join via Zoom (https://example.zoom.us/j/98765432101). Meeting ID: 987-6543-2101, password: k9Qx!a. See you there.')).toEqual([
      { service: 'Zoom', url: 'https://example.zoom.us/j/98765432101', id: '98765432101', passcode: 'k9Qx!a' },
    ]);
  });

  it('takes a host without https://', () => {
    expect(meetings('On Zoom: example.zoom.us/j/98765432101, all welcome')).toEqual([{ service: 'Zoom', url: 'https://example.zoom.us/j/98765432101', id: '98765432101' }]);
    expect(meetings('Write to help@example.zoom.us/ for help')).toEqual([]);
  });

  it('knows the address behind the word', () => {
    expect(meetings('Location: GHC 4405 and Zoom (passcode 314159)', [{ text: 'Zoom', href: 'https://example.zoom.us/j/98765432101?pwd=x' }])).toEqual([
      { service: 'Zoom', url: 'https://example.zoom.us/j/98765432101?pwd=x', id: '98765432101', passcode: '314159' },
    ]);
    expect(meetings('Zoom link', [{ text: 'Zoom link', href: 'https://bit.ly/3logic' }])).toEqual([{ service: 'Zoom', url: 'https://bit.ly/3logic' }]);
    expect(meetings('Zoom help', [{ text: 'Zoom help', href: 'https://example.edu/zoom' }])).toEqual([]);
  });

  it('prefers the same meeting\'s link that brings the passcode', () => {
    expect(meetings('https://zoom.us/j/98765432101', [{ text: 'https://zoom.us/j/98765432101', href: 'https://zoom.us/j/98765432101?pwd=abc' }])).toEqual([
      { service: 'Zoom', url: 'https://zoom.us/j/98765432101?pwd=abc', id: '98765432101' },
    ]);
  });

  it('keeps several meetings apart, in order', () => {
    expect(
      meetings('Colloquium: https://a.zoom.us/j/91111111111 Passcode: one1\nPublic talk: https://a.zoom.us/j/92222222222 Passcode: two2\nOffice hours: https://meet.google.com/abc-defg-hij'),
    ).toEqual([
      { service: 'Zoom', url: 'https://a.zoom.us/j/91111111111', id: '91111111111', passcode: 'one1' },
      { service: 'Zoom', url: 'https://a.zoom.us/j/92222222222', id: '92222222222', passcode: 'two2' },
      { service: 'Google Meet', url: 'https://meet.google.com/abc-defg-hij' },
    ]);
  });

  it('reads the invitation that Zoom writes', () => {
    const text = `Ada Park is inviting you to a scheduled Zoom meeting.

Topic: Logic seminar
Time: Mar 5, 2026 04:30 PM Eastern Time (US and Canada)

Join Zoom Meeting
https://example.zoom.us/j/98765432101?pwd=QUJDREVG.1

Meeting ID: 987 6543 2101
Passcode: 314159

---

One tap mobile
+16469313860,,98765432101#,,,,*314159# US
+13017158592,,98765432101#,,,,*314159# US (Washington DC)

Dial by your location
• +1 646 931 3860 US
• +1 301 715 8592 US (Washington DC)

Meeting ID: 987 6543 2101
Find your local number: https://example.zoom.us/u/abc`;
    const [meeting, ...others] = meetings(text);
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({ service: 'Zoom', url: 'https://example.zoom.us/j/98765432101?pwd=QUJDREVG.1', id: '98765432101', passcode: '314159' });
    expect(meeting?.phones).toEqual(['+16469313860,,98765432101#,,,,*314159#', '+13017158592,,98765432101#,,,,*314159#', '+1 646 931 3860', '+1 301 715 8592']);
  });

  it('reads the invitations of Teams and Webex', () => {
    expect(meetings('Microsoft Teams meeting\nJoin: https://teams.microsoft.com/meet/234567890123?p=x\nMeeting ID: 234 567 890 123\nPasscode: aB3cD9')).toEqual([
      { service: 'Microsoft Teams', url: 'https://teams.microsoft.com/meet/234567890123?p=x', id: '234567890123', passcode: 'aB3cD9' },
    ]);
    expect(meetings('Join by meeting number\nMeeting number (access code): 2551 234 5678\nMeeting password: xY7pq\nhttps://example.webex.com/example/j.php?MTID=m01')).toEqual([
      { service: 'Webex', url: 'https://example.webex.com/example/j.php?MTID=m01', id: '25512345678', passcode: 'xY7pq' },
    ]);
  });

  it.each([
    ['Passcode: 314159 (case sensitive)', '314159'],
    ['Passcode (case sensitive): AbC-9', 'AbC-9'],
    ['Passcode is 314159.', '314159'],
    ['Password: "seminar"', 'seminar'],
    ['pw: tea', 'tea'],
    ['passcode 314159', '314159'],
    ['Passcode:\n314159', '314159'],
    ['Passcode: H3llo*=#', 'H3llo*=#'],
    ['(password: tea)', 'tea'],
    ['Mot de passe : thé42', 'thé42'],
    ['Kenncode: 314159', '314159'],
    ['密码：314159', '314159'],
    ['Passcode: `tea time`', 'tea'],
    ['**Passcode:** 314159', '314159'],
    ['Password is case sensitive: AbC9', 'AbC9'],
    ['(pw 1234)', '1234'],
    ['| Passcode 456789 |', '456789'],
    ['パスコード: 314159', '314159'],
  ])('%s', (words, passcode) => expect(meetings(`https://zoom.us/j/98765432101 ${words}`)[0]?.passcode).toBe(passcode));

  it.each(['password required', 'Passcode: will be sent by e-mail', 'Password protected', 'the passcode is the first prime above 90', 'Passcode: none', 'no password needed', 'Contact Ada for the passcode.', 'Password:\nhttps://example.edu', 'PhD by pass: everyone'])(
    'no passcode in %s',
    (words) => expect(meetings(`https://zoom.us/j/98765432101 ${words}`)[0]).not.toHaveProperty('passcode'),
  );

  it.each([
    ['Webinar ID: 987 6543 2101', '98765432101'],
    ['Zoom ID 797 670 0891', '7976700891'],
    ['Zoom: 797-670-0891', '7976700891'],
    ['Zoom Meeting # 797 670 0891', '7976700891'],
    ['ID de réunion : 987 6543 2101', '98765432101'],
    ['Meeting-ID: 987 6543 2101', '98765432101'],
    ['Zoom, ID: 987 6543 2101', '98765432101'],
    ['Zoom 会议号：987 6543 2101', '98765432101'],
    ['Идентификатор конференции: 987 6543 2101', '98765432101'],
    ['Meeting ID / Passcode: 987 6543 2101 / 314159', '98765432101'],
    ['Meeting ID:\n987 6543 2101', '98765432101'],
    ['ID: 987 6543 2101 (Zoom)', '98765432101'],
    ['Zoom (ID 987 6543 2101; pw 1234)', '98765432101'],
  ])('%s', (words, id) => expect(meetings(words)[0]).toMatchObject({ service: 'Zoom', id, url: `https://zoom.us/j/${id}` }));

  it.each([
    'Student ID: 987654321', 'ID: 987654321', 'Call 412-268-1234 for the meeting', 'We discuss the zoom lens 2000', 'Password: tea', 'Meeting ID: TBA', 'Event number 5', 'Zoom in on 2026-03-05', 'Questions? Call in the morning, 412-268-1234',
  ])('no meeting in %s', (words) => expect(meetings(words)).toEqual([]));

  it('reads two values behind two labels', () => {
    expect(meetings('Zoom ID/passcode: 987 6543 2101 / tea7, all welcome')[0]).toMatchObject({ id: '98765432101', passcode: 'tea7' });
  });

  it('reads the invitation of Google Meet', () => {
    expect(meetings('Google Meet joining info\nVideo call link: https://meet.google.com/abc-defg-hij\nOr dial: (US) +1 470-555-0100 PIN: 123 456 789#')).toEqual([
      { service: 'Google Meet', url: 'https://meet.google.com/abc-defg-hij', phones: ['+1 470-555-0100'] },
    ]);
  });

  it('uses the vanity host that the text names', () => {
    expect(meetings('Join at https://example.zoom.us with Meeting ID 987 6543 2101')[0]?.url).toBe('https://example.zoom.us/j/98765432101');
  });

  it('is linear', () => {
    const nasty = ['zoom.us/'.repeat(40_000), 'meeting id: '.repeat(30_000), 'passcode'.repeat(40_000), '1 '.repeat(200_000), 'a.'.repeat(200_000), `https://${'a'.repeat(400_000)}`, 'Dial +1 '.repeat(40_000)];
    for (const text of nasty) {
      const began = performance.now();
      findMeetings(text);
      expect(performance.now() - began).toBeLessThan(1500);
    }
  });
});
