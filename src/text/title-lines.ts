/** Which lines may name an event: not greetings, not the words of a page's furniture, not a lone date, place or person. */
import type { Language } from '../languages/language';
import { isKnownName, isNameLine } from './people';
import { namesEvent } from './event-words';
import { looksLikePlace, placesIn } from './places';
import type { Segment } from './segments';

const GREETING = /^(?:dear|hi|hello|friends|greetings|hey|all|colleagues|to whom|good (?:morning|afternoon|evening)|reminder|fyi|sorry|please|note|thanks|thank you|the following|we (?:are|would)|you are|join us|bonjour|hallo|liebe|hola|ciao|estimad|chers?)\b/i;
/** How mails begin elsewhere. A short line that starts so says nothing more; in scripts without spaces it ends where it likes. */
const SALUTATION = /^(?:(?:sehr geehrte|guten (?:tag|morgen)|moin|servus|querid|olá|oi|bom dia|boa tarde|buen(?:os|as)|salut|madame|gentil|cari|buongiorno|beste|geachte|goede|cześć|dzień dobry|witam|szanown|drodzy|merhaba|herkese|selam|sayın|değerli|kære|hej|hejsan|kjære|kjere|hei|kedves|tisztelt|benvolgu|benvolgut|estimad|car[oa]s|prezad|senhor|srs|exm|stimați|stimaţi|stimate|dragi|hyvät|hyvä|arvoisat|vážen|milí|gentili|egregi|chers? parents|kính gửi|kính thưa|yth|kepada|dengan hormat|αγαπητ|αξιότιμ|всем|привет|здравствуй|добр(?:ый|ое|ого) (?:день|утро)|уважаем|дорог|коллег|усім|вітаю|привіт|шановн|колеги|مرحب|السلام عليكم|السادة|السيدات|أولياء الأمور|تحية|أعزائي|الزملاء|שלום|היי|הורים יקרים|תושבים יקרים|לכבוד|לכולם|नमस्|सभी को|प्रिय|आदरणीय)|各位|大家|您好|你好|亲爱的|親愛的|尊敬的|敬愛的|皆さ|皆様|みなさ|お疲れ|안녕하|여러분|학부모님|保護者)/iu;
export const BOILERPLATE = /^(?:home|menu|search|events?|calendar|news|skip to|print|share|back|login|log in|sign in|details|event details|upcoming events|all events|announcements?|abstract|add to calendar|register(?: now)?|rsvp|contact us|about|description|view|more|previous|next|today|welcome|news & events|event|main content|page content|location|date|time)\b[^\p{L}]*$/iu;

/** "Dear all,", "Liebe alle,", "안녕하세요, 여러분." */
export const isGreeting = (text: string): boolean => GREETING.test(text) || (text.length < 40 && SALUTATION.test(text) && !/\d{2}|\d\s?[月日時:]/.test(text));

/** Share of a line that dates and times take. */
export function whenShare({ text, spans }: Segment): number {
  let n = 0;
  for (const span of spans) if (span.kind === 'date' || span.kind === 'time') n += span.end - span.start;
  return n / (text.length || 1);
}

/** "Divadlo Na Rohu": a line of another language that is a place and names no event. */
function isPlaceLine(text: string, language: Language): boolean {
  return language.id !== 'en' && text.length < 60 && !namesEvent(text.toLowerCase(), language) && placesIn(text, language).some(({ place, certainty }) => certainty >= 2 && place.length >= text.length - 2);
}

/** Does the line tell what the event is? */
export function isTelling(segment: Segment, language: Language): boolean {
  const { text, label } = segment;
  if (label && label !== 'other' && label !== 'title') return false;
  if (text.length < 4 || isGreeting(text) || BOILERPLATE.test(text) || !/\p{L}{3}/u.test(text)) return false;
  // "Join: https://…", too
  if (/^(?:[^:：]{1,40}[:：]\s?)?https?:|^www\.|^\S+@\S+$/.test(text)) return false;
  if (whenShare(segment) > 0.45 || isPlaceLine(text, language)) return false;
  return !(text.length < 60 && ((looksLikePlace(text, language) && /\d/.test(text) && !(segment.line.index === 0 && /^\d?\p{L}+ \p{L}{4,}/u.test(text) && !/\d[A-Z]?$/.test(text))) || (isNameLine(text) && !(segment.line.index <= 1 && (text.split(' ').length > 2 || !isKnownName(text)) && !/\b\p{Lu}\./u.test(text)))));
}

/** "Geography Seminar: Ice on the Move": a label of our making is part of the words. */
export function wholeLine(segment: Segment): Segment {
  const { label, inherited, labelText, text, line } = segment;
  return label === 'other' && !inherited && text && labelText && line.text.startsWith(labelText) ? { ...segment, text: `${labelText}: ${text}`, spans: segment.spans.map((s) => ({ ...s, start: s.start + labelText.length + 2, end: s.end + labelText.length + 2 })) } : segment;
}
