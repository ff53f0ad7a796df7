/** The popup: read the tab, review what was found, send it on. */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Page } from '../src/page';
import { takeCapture } from '../src/captures';
import { forget, keep, kept, keyFor } from './kept';
import { Actions } from './parts/actions';
import { EventCard } from './parts/event-card';
import { EventList } from './parts/event-list';
import { BackIcon } from './parts/icons';
import { Notice } from './parts/notice';
import { TextBox } from './parts/text-box';
import { hasWork, reduce, START, toEvent, type Action, type Review } from './review';
import { prepare, send } from './send';
import { findTab, hereAndNow, readTab, RestrictedPage } from './tab';
import { problem } from './when';
import { t } from './words';

/** What reads events; loaded while the page is being captured. */
const core = import('../src/find-events');

export function App({ tabId }: { tabId?: number }) {
  const [review, dispatch] = useReducer(reduce, START);
  const key = useRef<string | undefined>(undefined);
  const hints = useRef<Omit<Page, 'text' | 'now' | 'zone'>>({});

  const read = async (fresh: boolean): Promise<void> => {
    const tab = await findTab(tabId);
    const id = tab?.id;
    if (id === undefined) return dispatch({ type: 'obstacle', obstacle: 'restricted' });
    key.current = keyFor(id, tab?.url ?? '');
    const [request, work] = await Promise.all([takeCapture(id), kept(key.current)]);
    if (work && !request && !fresh) return dispatch({ type: 'restore', review: work });
    try {
      const { page, kind, cut } = await readTab(id, request);
      hints.current = page;
      const { findEvents } = await core;
      dispatch({ type: 'read', kind, cut, events: findEvents(page) });
    } catch (error) {
      if (error instanceof RestrictedPage) dispatch({ type: 'obstacle', obstacle: 'restricted' });
      else dispatch({ type: 'obstacle', obstacle: 'failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  };
  useEffect(() => void read(false), []);

  useEffect(() => {
    if (review.events.length > 0) prepare();
    if (key.current !== undefined && hasWork(review)) void keep(key.current, review);
  }, [review]);

  const type = async (text: string): Promise<void> => {
    dispatch({ type: 'type', text });
    const { html: _, ...page } = hints.current as Page;
    const { findEvents } = await core;
    dispatch({ type: 'typed', text, events: text.trim() === '' ? [] : findEvents({ ...page, ...hereAndNow(), text }) });
  };
  const startOver = async (): Promise<void> => {
    if (key.current !== undefined) await forget(key.current);
    await read(true);
  };
  return <View review={review} onType={(text) => void type(text)} onStartOver={() => void startOver()} dispatch={dispatch} />;
}

interface ViewProps {
  review: Review;
  onType: (text: string) => void;
  onStartOver: () => void;
  dispatch: (action: Action) => void;
}

function View({ review, onType, onStartOver, dispatch }: ViewProps) {
  const { state, events, chosen, text } = review;
  const event = chosen === undefined ? undefined : events[chosen];
  const asksForText = state === 'ready' && (events.length === 0 || text !== '');
  const submit = (form: Event): void => {
    form.preventDefault();
    if (event && !problem(event)) void send('google', [toEvent(event)]);
  };
  return (
    <form class="popup" onSubmit={submit} noValidate aria-busy={state === 'reading'}>
      <header class="top">
        {event && events.length > 1
          ? <button type="button" class="plain" onClick={() => dispatch({ type: 'choose', index: undefined })}><BackIcon />{t('back_to_list', String(events.length))}</button>
          : <><img src="/icons/32.png" alt="" width="20" height="20" /><h1>{t(review.kind === 'selection' ? 'from_selection' : 'name')}</h1></>}
        {hasWork(review) && <button type="button" class="plain end" onClick={onStartOver}>{t('start_over')}</button>}
      </header>
      <main>
        {asksForText && events.length === 0 && <Notice obstacle={review.obstacle} detail={review.detail} text={text} selection={review.kind === 'selection'} />}
        {asksForText && <TextBox text={text} onType={onType} />}
        {!event && events.length > 1 && <EventList events={events} now={hereAndNow().now} onChoose={(index) => dispatch({ type: 'choose', index })} />}
        {event && <EventCard key={chosen} event={event} cut={review.cut ?? false} onEdit={(change, fields) => dispatch({ type: 'edit', change, fields })} />}
      </main>
      {event && <Actions disabled={problem(event) !== undefined} ready={text === ''} onDownload={() => void send('ics', [toEvent(event)])} />}
    </form>
  );
}
