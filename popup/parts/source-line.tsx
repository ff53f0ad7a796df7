/** Where a field's value comes from: what kind of source, and the words it was read from. */
import { useContext } from 'preact/hooks';
import type { Assumption, Field } from '../../src/event';
import type { ReviewedEvent } from '../review';
import { ShowOnPage } from '../show-on-page';
import { GROUNDS_WORDS, t } from '../words';

const MOST_QUOTED = 300;

/** The parts of a time that a reader may have filled in make the start an assumed one too. */
const isAssumed = (assumed: Assumption[], field: Field): boolean =>
  assumed.includes(field) || (field === 'start' && (assumed.includes('year') || assumed.includes('meridiem')));

/** The kind of source is always seen; the words come forward when the pointer or the keyboard is on the field. */
export function Source({ event, field, unlike = [] }: { event: ReviewedEvent; field: Field; unlike?: Field[] }) {
  return <span class="source"><Quote event={event} field={field} unlike={unlike} /><SourceTag event={event} field={field} /></span>;
}

export function SourceTag({ event, field }: { event: ReviewedEvent; field: Field }) {
  if (event.edited.includes(field)) return <span class="tag tag-edited">{t('grounds_edited')}</span>;
  if (isAssumed(event.assumed, field)) return <span class="tag tag-assumed">{assumedWords(event.assumed, field)}</span>;
  const grounds = event.evidence[field]?.grounds;
  return grounds ? <span class={`tag tag-${grounds}`}>{t(GROUNDS_WORDS[grounds])}</span> : null;
}

function assumedWords(assumed: Assumption[], field: Field): string {
  if (field === 'start' && !assumed.includes('start')) return t(assumed.includes('year') ? 'assumed_year' : 'assumed_meridiem');
  return t('grounds_assumed');
}

/** The words on the page, one line long; a click shows them there. */
function Quote({ event, field, unlike }: { event: ReviewedEvent; field: Field; unlike: Field[] }) {
  const show = useContext(ShowOnPage);
  const quote = event.evidence[field]?.quote.trim();
  const value = event[field];
  // words that stand above as the value need no second showing
  if (!quote || quote === (Array.isArray(value) ? value.join(', ') : value) || event.edited.includes(field) || unlike.some((other) => event.evidence[other]?.quote.trim() === quote)) return null;
  const short = quote.length > MOST_QUOTED ? `${quote.slice(0, MOST_QUOTED)}…` : quote;
  const page = event.evidence[field]?.page;
  const words = page === undefined ? t('quote', short) : t('linked_source', short, page.replace(/^https?:\/\/(?:www\.)?/, ''));
  if (!show || page !== undefined) return <span class="quote" title={quote}>{words}</span>;
  return <button type="button" class="quote" title={t('show_on_page_words', quote)} aria-label={t('show_on_page_words', quote)} onClick={() => show(quote)}>{words}</button>;
}
