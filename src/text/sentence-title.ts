/** What a sentence says takes place: "Please join us for the Glacier Fair on Friday" → "Glacier Fair". */

/** Where the name of an event ends within a sentence. */
const NAME_ENDS = /\s+(?:(?:on(?=\s+(?:the\s)?(?:\d|(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|campus|zoom)))|at|in|from|by|given by|this|next|tomorrow|today|tonight|followed by|hosted|held|where|which|as|to|is|are|will|has|have|starting|beginning|every|when|and (?:meet|learn|join))\b|[–—|-]\s)|[,;!()]|\.(?=\s|$)/i;
const INVITES = /\b(?:join (?:us|me|(?:the|our) [^.!?,]{3,60}?(?= for ))|come(?: out)? (?:to|for|join)|stop by|invites? (?:you|everyone|all[^.!?]{0,30}?)|invited|please attend|(?:proud|pleased|happy|delighted|excited|thrilled) to (?:announce|host|present|welcome you)|(?:will be|are|is) hosting|will host|hosts)(?: for| to| to attend)?\s+(?:(?:the|our|its|their|a|an)\s+)?(?=[\p{L}\d"“])/iu;
const TAKES_PLACE = /\s(?:is back|will be|will take place|is (?:on|at|happening|scheduled|taking place|this|next|coming|now|moved|postponed|rescheduled|cancell?ed)|takes? place|are (?:back|coming|moved|on|at|happening|scheduled|this|next|now)|(?:moves|goes) (?:to|from|online)|has been|have been|meets?|starts?|begins?|returns?|kicks? off|moved (?:from|to))\b/i;
const REMINDS = /^(?:this is )?(?:just )?an? (?:quick |friendly |gentle )?reminder (?:that|about|of)\s+/i;
const OPENING = /^(?:due to [^,.]{3,60},\s+)?(?:(?:save the date|mark your calendars?|reminder|update|moved|postponed|rescheduled|correction|change of (?:room|time|date|venue)|(?:room|time|date|venue) change|attention|hello|hi|hey|dear|good (?:morning|afternoon|evening))\b[^,!:.]{0,30}[,!:.]+\s*)+/i;
const ARTICLE = /^(?:(?:the|our) (?:next|upcoming)|the|our|this (?:week|month|year|semester)['’]s|this|a|an)\s+/i;
/** "It will be held …", "All are …": a subject that names nothing. */
const NAMES_NOTHING = /^(?:if|when|unless|because|since|after|before|while|although|as|it|we|you|they|he|she|i|this|that|there|these|all|everyone|attendance|admission|registration|lunch|food|refreshments|tickets|the deadline|deadline|who|what|here|doors|abstracts?|rooms?|questions|more information)\b/i;
/** "The colloquium by Ada Park, originally on March 2, is now …": what the subject says besides its name. */
const ASIDE = /(?:\s+on\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}{2,8}\.?\s\d).*)?(?:\s+(?:given\s+)?by\s+\p{Lu}[^,]*)?(?:,\s+(?:originally|previously|formerly|first|which|planned|scheduled|announced)\b.*)?$/u;
/** "The lecture starts at 7": the text names it better elsewhere. */
const ANY_EVENT = /^(?:lecture|talk|event|meeting|seminar|workshop|reception|ceremony|concert|show|program|performance|presentation|session|class|exam|dinner|panel|race|game|tour|film|screening|discussion)s?$/i;
const DUE = /\s(?:is|are) due\b/i;
const LONGEST = 90;

const OF_DAY = /\b(?:today|tonight|tomorrow|this week|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)['’]s\s+((?:[\p{L}\d&'’-]+\s){0,4}?[\p{L}-]+)(?=\s+(?:will|is|are|has|have|on|at|in|by|from|given|\()|[,.(!])/iu;
const EVENT = /\b(?:hours|seminar|talk|lecture|colloquium|meeting|class|session|recitation|workshop|practice|rehearsal|lunch|dinner|party|tea|concert|game|show|screening|defen[cs]e|event|review|lab|section|tutorial|reading|social|training|orientation|interview|exam)s?$/i;
/** "we go up for the second safety training on Tuesday" */
const FOR_WHAT = /\bfor\s+(?:the|our|an?)\s+((?:[\p{L}\d'’&-]+\s){1,5}?[\p{L}-]+)\s+(?:on|this|next|at)\b/iu;
const SIGN_UP = /^(?:please )?(?:rsvp|register|sign up|reserve|get (?:your )?tickets)\b[^.!?]{0,90}?\bfor\s+(?:(?:the|our|a|an)\s+)?(?=\p{Lu})/iu;

/** The event that a sentence of an announcement names; undefined when it names none. */
export function eventIn(sentence: string, isFirst = false): string | undefined {
  const text = sentence.replace(/\(?https?:\S+/g, '').replace(OPENING, '').replace(REMINDS, '');
  const verb = TAKES_PLACE.exec(text);
  // "the final paper is due on Wednesday"
  const due = isFirst ? DUE.exec(text) : null;
  const owed = due && text.slice(0, due.index).replace(/^.*[:!.] /, '').replace(ARTICLE, '').trim();
  const deadline = isFirst ? /^(?:the )?(deadline (?:to|for) .{3,60}?) (?:is|falls)\b/i.exec(text)?.[1] : undefined;
  if (deadline) return deadline;
  if (owed && owed.length <= LONGEST && /\p{L}{4}/u.test(owed) && !NAMES_NOTHING.test(owed)) return `${owed} due`;
  // "RSVP by Nov 6 for Friendsgiving, which will be on Friday"
  const signed = SIGN_UP.exec(text);
  if (signed) {
    const rest = text.slice(signed.index + signed[0].length);
    const name = rest.slice(0, /[,;(]|[.!?](?:\s|$)|\s+(?:on|at|this|next|which|by|from)\b/i.exec(rest)?.index ?? rest.length).trim();
    if (name.length >= 6 && name.length <= LONGEST && /\p{Lu}/u.test(name)) return name;
  }
  const subject = verb && text.slice(0, verb.index).replace(ASIDE, '').trim().replace(ARTICLE, '');
  if (subject && subject.length <= LONGEST && !/[!?:]|(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|\p{Lu}))\.(?=\s|$)/u.test(subject) && !NAMES_NOTHING.test(text) && !ANY_EVENT.test(subject) && !INVITES.test(subject) && /\p{L}{4}/u.test(subject)) return subject;
  // "so today's office hours will be on Zoom", "tomorrow's departmental seminar"
  const own = OF_DAY.exec(text)?.[1];
  if (own && EVENT.test(own)) return own;
  const invited = INVITES.exec(text);
  if (!invited) {
    const what = FOR_WHAT.exec(text)?.[1];
    return what && EVENT.test(what) ? what : undefined;
  }
  const rest = text.slice(invited.index + invited[0].length);
  // a quoted name holds whatever it likes
  const quoted = /^[^"“.!?]{0,40}["“][^"”]{3,120}["”]/.exec(rest);
  const named = quoted ? quoted[0] : rest.slice(0, NAME_ENDS.exec(rest)?.index ?? rest.length);
  const name = named.trim().replace(/[.,;:]+$/, '');
  return name.length >= 6 && name.length <= LONGEST + 40 && /\p{L}{4}/u.test(name) && !NAMES_NOTHING.test(name) ? name : undefined;
}
