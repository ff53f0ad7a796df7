/** The popup: what was found, to be looked over and sent on. */
import { useEffect, useState } from 'preact/hooks';
import browser from '../src/browser';
import { hereAndNow } from '../src/here-and-now';
import { readHistory, remember, type Added, type HistoryEntry } from '../src/history';
import { changeSettings, DEFAULTS, readSettings, type Settings } from '../src/settings';
import { findEarlier } from './earlier';
import { Actions } from './parts/actions';
import { EventCard } from './parts/event-card';
import { EventList } from './parts/event-list';
import { FrameOffer } from './parts/frame-offer';
import { LinkedPages } from './parts/linked-pages';
import { Notice } from './parts/notice';
import { Picture } from './parts/picture';
import { Subscribe } from './parts/subscribe';
import { TextBox } from './parts/text-box';
import { Top } from './parts/top';
import { WatchSite } from './parts/watch-site';
import { hasWork, toEvent, type ReviewedEvent } from './review';
import { lossOptions, send, type Sent } from './send';
import { ShowOnPage, showOnPage } from './show-on-page';
import { useReview, type Source } from './use-review';
import { problem } from './when';
import { t, type Key } from './words';

/** Exporters that are somebody's calendar; the others are ways to carry an event. */
const OPENS_A_CALENDAR = new Set(['google', 'outlook', 'office365', 'yahoo']);
const CARRIES_AN_EVENT = new Set([...OPENS_A_CALENDAR, 'ics']);

const SENT_WORDS: Record<Sent['how'], Key | undefined> = { opened: 'was_opened', saved: 'was_saved', copied: 'was_copied', picture: undefined };

export function App(source: Source) {
  const { review, tab, unkept, dispatch, type, startOver, again, readMore } = useReview(source);
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [sent, setSent] = useState<Sent>();
  const [unlisted, setUnlisted] = useState(false);
  const [history, setHistory] = useState<HistoryEntry[]>([]);
  useEffect(() => {
    void readSettings().then(setSettings);
    void readHistory().then(setHistory);
  }, []);

  const { state, events, chosen, text } = review;
  const event = chosen === undefined ? undefined : events[chosen];
  const asksForText = state === 'ready' && (events.length === 0 || text !== '');
  // nothing of a private window outlives it
  const isPrivate = source.isPrivate === true || tab?.incognito === true;
  /** A full disk must not keep an event from its calendar: it is only not listed then. */
  const list = async (added: Added[], exporter: string): Promise<void> => {
    if (settings.history && !isPrivate) setUnlisted(!(await remember(added, exporter, Date.now())));
  };
  const sendTo = async (exporter: string): Promise<void> => {
    if (!event || problem(event)) return;
    // the calendar that the user picked from the menu is theirs from now on; kept first, because its tab closes the popup
    if (OPENS_A_CALENDAR.has(exporter) && exporter !== settings.calendar) setSettings(await changeSettings({ calendar: exporter }));
    // an event that moved keeps the UID it was added with: calendars then move their entry
    const { uid } = findEarlier(event, history)?.entry ?? event;
    const sending = { ...toEvent(event), uid };
    if (CARRIES_AN_EVENT.has(exporter)) await list([{ event: sending, found: event.found }], exporter);
    setSent(await send(exporter, [sending], isPrivate));
  };
  const saveAll = async (picked: ReviewedEvent[]): Promise<void> => {
    const sending = picked.map((one) => ({ event: { ...toEvent(one), uid: (findEarlier(one, history)?.entry ?? one).uid }, found: one.found }));
    await list(sending, 'ics');
    setSent(await send('ics', sending.map((one) => one.event), isPrivate));
  };
  const submit = (form: Event): void => {
    form.preventDefault();
    void sendTo(settings.calendar);
  };
  const tabId = text === '' && review.obstacle === undefined ? tab?.id : undefined;
  const show = tabId === undefined ? undefined : (quote: string) => void showOnPage(tabId, quote);
  const said = sent && SENT_WORDS[sent.how];
  return (
    <form class="popup" onSubmit={submit} noValidate aria-busy={state === 'reading'}>
      <Top
        title={t(review.kind === 'selection' ? 'from_selection' : 'name')}
        {...(event && events.length > 1 && { count: events.length, onBack: () => dispatch({ type: 'choose', index: undefined }) })}
        {...(review.past.length > 0 && { onUndo: () => dispatch({ type: 'undo' }) })}
        {...(hasWork(review) && { onStartOver: startOver })}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
      <main>
        {state === 'reading' && source.link !== undefined && <p class="notice" role="status">{t('link_reading', new URL(source.link).hostname)} <progress /></p>}
        {asksForText && events.length === 0 && <Notice obstacle={review.obstacle} detail={review.detail} text={text} selection={review.kind === 'selection'} onAgain={again} />}
        {asksForText && <TextBox text={text} onType={type} />}
        {events.length > 1 && text === '' && <LinkedPages hidden={event !== undefined} events={events} page={source.link ?? tab?.url} now={hereAndNow().now} onCompleted={(index, completed) => dispatch({ type: 'completed', index, event: completed })} />}
        {!event && events.length > 1 && <EventList events={events} now={hereAndNow().now} onChoose={(index) => dispatch({ type: 'choose', index })} onSave={(picked) => void saveAll(picked)} />}
        {event && <ShowOnPage.Provider value={show}><EventCard key={chosen} event={event} history={history} cut={review.cut ?? false} ownZone={settings.ownZone} onEdit={(change, fields) => dispatch({ type: 'edit', change, fields })} /></ShowOnPage.Provider>}
        {state === 'ready' && text === '' && (!event || events.length === 1) && <FrameOffer frames={review.frames ?? []} onRead={readMore} />}
        {state === 'ready' && text === '' && <Subscribe feeds={review.feeds} />}
        {state === 'ready' && text === '' && <WatchSite url={tab?.url} />}
      </main>
      {unkept && <p class="said unkept" role="alert">{t('not_kept')}</p>}
      {unlisted && <p class="said unkept" role="alert">{t('not_listed')}</p>}
      {said && <p class="said" role="status">{t(said)}</p>}
      {event && <Actions event={toEvent(event)} calendar={settings.calendar} disabled={problem(event) !== undefined} lossOptions={lossOptions(settings)} ready={text === ''} onSend={(exporter) => void sendTo(exporter)} />}
      {sent?.how === 'picture' && <Picture svg={sent.svg} onClose={() => setSent(undefined)} />}
    </form>
  );
}
