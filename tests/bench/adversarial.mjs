// 200 texts made to be slow to read: each is a pattern that a careless reader walks over again and again.

/** Something repeated up to a size. */
const fill = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const numbered = (write, size) => {
  let text = '';
  for (let n = 0; text.length < size; n++) text += write(n);
  return text;
};
const MONTHS = ['January', 'Feb.', 'March', 'Apr', 'May', 'June', 'July', 'Aug', 'September', 'Oct', 'Nov', 'Dec'];

const PATTERNS = {
  digits: (size) => fill('1234567890', size),
  'digits and blanks': (size) => fill('12 31 27 04 ', size),
  'digits and colons': (size) => fill('12:34:', size),
  'digits and dots': (size) => fill('4.30.', size),
  'digits and slashes': (size) => fill('3/4/', size),
  'digits and dashes': (size) => fill('9-11-', size),
  'digits and commas': (size) => fill('3, 5, 7, ', size),
  'open parentheses': (size) => fill('(', size),
  'nested parentheses': (size) => `${fill('(', size / 2)}March 4${fill(')', size / 2)}`,
  'dates in parentheses': (size) => fill('(March 4 (', size),
  dates: (size) => numbered((n) => `${MONTHS[n % 12]} ${(n % 28) + 1}, ${2020 + (n % 10)} `, size),
  'dates, one a line': (size) => numbered((n) => `${MONTHS[n % 12]} ${(n % 28) + 1}, 2027, ${(n % 12) + 1} pm: talk ${n}\n`, size),
  'dates with commas': (size) => numbered((n) => `March ${(n % 28) + 1}, `, size),
  'times, one a line': (size) => numbered((n) => `${(n % 12) + 1}:30 pm\n`, size),
  ranges: (size) => fill('9:30-11 ', size),
  dashes: (size) => fill('-–—', size),
  'month words': (size) => fill('March April May ', size),
  weekdays: (size) => fill('Monday Tuesday ', size),
  'weekdays with commas': (size) => fill('Monday, ', size),
  connectors: (size) => fill('from to until at on the of and ', size),
  'every other': (size) => fill('every other first second third and ', size),
  labels: (size) => fill('Date: Time: Where: ', size),
  'labels, one a line': (size) => fill('When:\nWhere:\nSpeaker:\n', size),
  'label words': (size) => fill('Date Time Where Speaker ', size),
  colons: (size) => fill('a: ', size),
  capitals: (size) => fill('Anna Maria Van Der ', size),
  'capitals with commas': (size) => fill('Anna, Maria, ', size),
  'one long word': (size) => fill('a', size),
  blanks: (size) => `March 4${fill(' ', size)}4 pm`,
  'blanks and breaks': (size) => fill(' \n\t\r\n', size),
  'empty lines': (size) => fill('\n', size),
  quotes: (size) => fill('“"', size),
  'quote marks of mails': (size) => fill('> > > March 4, 4 pm\n', size),
  links: (size) => numbered((n) => `https://zoom.us/j/9${n}?pwd=a `, size),
  'one long link': (size) => `https://zoom.us/j/${fill('9', size)}`,
  'meeting numbers': (size) => fill('Meeting ID: 912 345 ', size),
  phones: (size) => fill('+1 412 268 3000 ', size),
  'mail addresses': (size) => fill('a@b.', size),
  'ats': (size) => fill('@', size),
  rooms: (size) => fill('Room 4405, Hall 3, ', size),
  'place words': (size) => fill('in the Hall of the Building ', size),
  'long sentence': (size) => fill('and the river went past the mill ', size),
  sentences: (size) => fill('We meet. It rains! Why? ', size),
  'other digits': (size) => fill('\u0663\u0664:\u0663\u0660 ', size),
  'date characters': (size) => fill('3月5日（金）', size),
  combining: (size) => fill('a\u0301\u0302\u0303', size),
  bidi: (size) => fill('\u202e\u200f3/4 ', size),
  zones: (size) => fill('4 PM ET / 1 PM PT / ', size),
  abbreviations: (size) => fill('p.m. a.m. St. Dr. ', size),
  'course days': (size) => fill('MWF 9:30 TR 10 ', size),
};

const ELEMENTS = {
  'open divs': (size) => fill('<div>', size),
  'nested divs': (size) => `${fill('<div>', size / 2)}March 4, 2027, 4 pm`,
  'open bold': (size) => fill('<b>Date ', size),
  'table cells': (size) => `<table><tr>${fill('<td>March 4</td>', size)}`,
  'table rows': (size) => `<table>${numbered((n) => `<tr><td>March ${(n % 28) + 1}</td><td>4 pm</td><td>Talk ${n}</td></tr>`, size)}</table>`,
  'nested tables': (size) => fill('<table><tr><td>March 4', size),
  'list items': (size) => `<ul>${numbered((n) => `<li>March ${(n % 28) + 1}: Talk ${n}</li>`, size)}</ul>`,
  headings: (size) => numbered((n) => `<h${(n % 6) + 1}>March ${(n % 28) + 1}</h${(n % 6) + 1}>`, size),
  'time elements': (size) => numbered((n) => `<time datetime="2027-03-04T1${n % 10}:00">4 pm</time>`, size),
  links: (size) => numbered((n) => `<a href="https://calendar.google.com/calendar/render?action=TEMPLATE&dates=20270304T1${n % 10}0000/">Add</a>`, size),
  attributes: (size) => `<div ${numbered((n) => `data-a${n}="2027-03-04" `, size)}>`,
  'classes of regions': (size) => fill('<div class="nav menu sidebar related">4 pm', size),
  'microdata items': (size) => numbered((n) => `<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Talk ${n}</b><time itemprop="startDate" datetime="2027-03-04T10:00">`, size),
  'scripts of events': (size) => numbered((n) => `<script type="application/ld+json">{"@type":"Event","name":"Talk ${n}","startDate":"2027-03-${String((n % 28) + 1).padStart(2, '0')}T10:00"}</script>`, size),
  'one deep script': (size) => `<script type="application/ld+json">${fill('[', size)}</script>`,
  'a script of commas': (size) => `<script type="application/ld+json">{"@type":"Event"${fill(',', size)}</script>`,
  'h-events': (size) => fill('<div class="h-event"><time class="dt-start" datetime="2027-03-04T10:00">', size),
};

/** 200 pages, most of 100 kB, some of 1 MB. */
export function adversarialPages() {
  const pages = [];
  const clock = { now: '2027-01-11T09:00', zone: 'America/New_York' };
  const sizes = [30_000, 100_000, 1_000_000];
  for (const [name, make] of Object.entries(PATTERNS)) {
    for (const size of sizes) pages.push({ name: `${name}, ${size / 1000} kB`, page: { text: make(size), ...clock } });
  }
  for (const [name, make] of Object.entries(ELEMENTS)) {
    for (const size of sizes.slice(0, 2)) pages.push({ name: `<${name}>, ${size / 1000} kB`, page: { html: `<html lang="en"><body>${make(size)}`, ...clock } });
  }
  for (const [name, make] of Object.entries(PATTERNS)) if (pages.length < 200) pages.push({ name: `<p>${name}, 100 kB`, page: { html: `<html lang="en"><body><p>${make(100_000).replaceAll('\n', '<br>')}`, ...clock } });
  return pages.slice(0, 200);
}
