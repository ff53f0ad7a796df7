/** "Zoom", "онлайн (Google Meet)" behind a label for the place: the meeting is no place. */
import type { Language } from '../languages/language';
import { placeWords } from './place-words';

/** Services and the words around them in any language. */
const SERVICES = /(?<![\p{L}\p{M}])(?:zoom\p{L}*|webex|(?:google[ -]?)?meet|google|(?:microsoft |ms[ -]?)?teams|skype|youtube|facebook|instagram|discord|jitsi|whereby|bigbluebutton|twitch|vimeo|telegram|viber|whatsapp|tencent|voov|live\s?stream\p{L}*|live|stream\p{L}*|link\p{L}*|url|meeting|webinar\p{L}*|online|on-line|virtual|platform\p{L}*|app|via|per|https?:\S+)(?![\p{L}\p{M}])/giu;
/** Letters left over that may still be a small word or an ending ("на", "üzerinden"). */
const FEW = 14;

/** Does a place's value name nothing but an online meeting? English is read by its own words. */
export function isOnlinePlace(value: string, language: Language): boolean {
  if (language.id === 'en') return false;
  const lower = value.toLowerCase();
  let rest = lower;
  for (const word of language.online.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(word, ' ');
  rest = rest.replace(SERVICES, ' ');
  const letters = rest.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return rest !== lower && letters.length <= FEW && !/\d/.test(letters) && !placeWords(language).test(rest);
}
