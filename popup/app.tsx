/** The popup: what was found, to be looked over and sent on. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from '../src/browser';
import { showState } from '../src/button';
import { hereAndNow } from '../src/here-and-now';
import { forgetEntries, readHistory, type HistoryEntry } from '../src/history';
import { changeSettings, type Settings } from '../src/settings';
import { findEarlier } from './earlier';
import { Actions } from './parts/actions';
import { Added } from './parts/added';
import { DropZone } from './parts/drop-zone';
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
import { problemOf } from './problems';
import { hasWork, toEvent, type ReviewedEvent } from './review';
import { lossOptions, send, type Sent } from './send';
import { identified, list, OPENS_A_CALENDAR, type Listed } from './sending';
import { ShowOnPage, showOnPage } from './show-on-page';
import { useDrop } from './use-drop';
import type { Opened, Source } from './source';
import { useReview } from './use-review';
import { weekStartOf } from './week';
import { language, t, type Key } from './words';

const SENT_WORDS: Record<Exclude<Sent['how'], 'picture'>, Key> = { opened: 'was_opened', saved: 'was_saved', copied: 'was_copied' };

/** What was sent, and what became of it. */
type Done = Sent & { events: readonly ReviewedEvent[]; uids: string[]; listed: Listed };

export interface AppProps {
  source: Source;
  /** the first look at the source, already begun */
  opening: Promise<Opened | undefined>;
  settings: Settings;
}

export function App({ source, opening, settings: given }: AppProps) {
  const { review, tab, unkept, dispatch, type, readGiven, startOver, again, readMore } = useReview(source, opening);
  const [settings, setSettings] = useState(given);
  const [done, setDone] = useState<Done>();
  const [history, setHistory] = useState<HistoryEntry[]>([]);
  const loadHistory = (): void => void readHistory().then(setHistory);
  useEffect(loadHistory, []);

  const { state, events, chosen, text, kind } = review;
  const event = chosen === undefined ? undefined : events[chosen];
  const asksForText = state === 'ready' && (events.length === 0 || text !== '');
  const ofPage = kind === 'page' && text === '' && review.obstacle === undefined;
  // nothing of a private window outlives it
  const isPrivate = source.isPrivate === true || tab?.incognito === true;
  useEffect(() => {
    if (state === 'ready' && ofPage && tab?.id !== undefined) void showState(tab.id, events.length, events.some((one) => findEarlier(one, history)));
  }, [state, ofPage, tab, events.length, history]);
  const hovering = useDrop({ onFile: useCallback((file: File) => { setDone(undefined); readGiven(file); }, []), onText: useCallback((words: string) => { setDone(undefined); type(words); }, []) });

  const sendAll = async (sending: readonly ReviewedEvent[], exporter: string): Promise<void> => {
    // the calendar that the user picked from the menu is theirs from now on; kept first, because its tab closes the popup
    if (OPENS_A_CALENDAR.has(exporter) && exporter !== settings.calendar) setSettings(await changeSettings({ calendar: exporter }));
    const out = identified(sending, history);
    const listed = settings.history && !isPrivate ? await list(sending, out, exporter) : 'not-listed';
    setDone({ ...(await send(exporter, out, isPrivate)), events: sending, uids: out.map(({ uid }) => uid), listed });
    if (listed === 'listed') loadHistory();
  };
  const sendTo = (exporter: string): void => {
    if (event && !problemOf(event)) void sendAll([event], exporter);
  };
  const submit = (form: Event): void => {
    form.preventDefault();
    sendTo(settings.calendar);
  };
  const forget = (uids: readonly string[]): void => {
    setDone(undefined);
    void forgetEntries(uids).then(loadHistory);
  };
  const show = !ofPage || tab?.id === undefined ? undefined : (quote: string) => void showOnPage(tab.id ?? 0, quote);
  const isAdded = done?.how === 'opened' || done?.how === 'saved';
  return (
    <form class="popup" onSubmit={submit} noValidate aria-busy={state === 'reading'}>
      <Top
        title={kind === 'file' ? t('from_file', review.file ?? '') : t(kind === 'selection' ? 'from_selection' : 'name')}
        {...(event && events.length > 1 && !isAdded && { count: events.length, onBack: () => dispatch({ type: 'choose', index: undefined }) })}
        {...(review.past.length > 0 && !isAdded && { onUndo: () => dispatch({ type: 'undo' }) })}
        {...(hasWork(review) && !isAdded && { onStartOver: startOver })}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
      {hovering && <DropZone />}
      {isAdded && <main><Added said={t(SENT_WORDS[done.how])} events={done.events} listed={done.listed === 'listed'} onBack={() => setDone(undefined)} onForget={() => forget(done.uids)} /></main>}
      {!isAdded && (
        <main>
          {state === 'reading' && <p class="reading" role="status">{source.link === undefined ? t('reading') : t('link_reading', new URL(source.link).hostname)} {source.link !== undefined && <progress />}</p>}
          {asksForText && events.length === 0 && <Notice review={review} onAgain={again} />}
          {asksForText && <TextBox text={text} onType={type} onFile={readGiven} />}
          {events.length > 1 && text === '' && <LinkedPages hidden={event !== undefined} events={events} page={source.link ?? tab?.url} now={hereAndNow().now} onCompleted={(index, completed) => dispatch({ type: 'completed', index, event: completed })} />}
          {!event && events.length > 1 && <EventList events={events} history={history} now={hereAndNow().now} zone={settings.zones === 'own' ? hereAndNow().zone : undefined} missing={review.limited ? t('list_limited', new Intl.NumberFormat(language).format(events.length)) : review.cut ? t('warning_cut') : undefined} onChoose={(index) => dispatch({ type: 'choose', index })} onSave={(picked) => void sendAll(picked, 'ics')} />}
          {event && (
            <ShowOnPage.Provider value={show}>
              <EventCard key={chosen} event={event} history={history} cut={review.cut ?? false} zones={settings.zones} weekStart={weekStartOf(settings.weekStart, language)} onEdit={(change, fields) => dispatch({ type: 'edit', change, fields })} onForget={(uid) => forget([uid])} />
            </ShowOnPage.Provider>
          )}
          {state === 'ready' && text === '' && (!event || events.length === 1) && <FrameOffer frames={review.frames ?? []} onRead={readMore} />}
          {state === 'ready' && text === '' && <Subscribe feeds={review.feeds} />}
          {state === 'ready' && text === '' && kind !== 'file' && <WatchSite url={tab?.url} />}
        </main>
      )}
      {unkept && <p class="said-briefly unkept" role="alert">{t('not_kept')}</p>}
      {done?.listed === 'no-room' && <p class="said-briefly unkept" role="alert">{t('not_listed')}</p>}
      {done?.how === 'copied' && <p class="said said-briefly" role="status">{t('was_copied')}</p>}
      {event && !isAdded && <Actions event={toEvent(event)} calendar={settings.calendar} disabled={problemOf(event) !== undefined} lossOptions={lossOptions(settings)} ready={text === ''} onSend={sendTo} />}
      {done?.how === 'picture' && <Picture svg={done.svg} onClose={() => setDone(undefined)} />}
    </form>
  );
}
