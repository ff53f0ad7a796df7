/** Sentences that name a day and announce no event: what is closed, broken, for sale, to be applied for. */

const NOTICE = /\b(?:out of (?:service|order)|(?:is|are|will be|remains?) (?:closed|unavailable|broken|down)|for (?:sale|rent)|sublet|sublease|roommates? (?:wanted|needed)|hiring|(?:positions?|internships?|jobs?) (?:run|start|begin)s?|will not (?:stop|run|be available)|detour|utilities included|kudos|congratulations|congrats)\b/i;
const MINUTES = /^minutes\b/i;

/** Does the text's sentence around its day only give notice of something? */
export function isNotice(text: string, quote: string): boolean {
  if (MINUTES.test(text.trimStart())) return true;
  const first = quote.split(' … ')[0] ?? '';
  const at = Math.max(0, text.toLowerCase().indexOf(first.toLowerCase()));
  const from = Math.max(text.lastIndexOf('\n', at), ...['. ', '! ', '? '].map((mark) => text.lastIndexOf(mark, at)), 0);
  const end = text.slice(at + first.length).search(/[.!?](?:\s|$)|\n/);
  return NOTICE.test(text.slice(from, end < 0 ? undefined : at + first.length + end));
}
