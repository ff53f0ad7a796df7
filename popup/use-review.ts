/** The review's life: read the tab, keep what the user does, read what is typed. */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Tabs } from '../src/browser';
import { framesToOffer } from '../src/foreign-frames';
import { hereAndNow } from '../src/here-and-now';
import type { Page } from '../src/page';
import { errorWords } from './error-words';
import { LinkError } from './fetch-page';
import { forget, keep } from './kept';
import { readEvents, readTyped } from './read-events';
import { hasWork, reduce, START, type Action, type Review } from './review';
import { open, type Opened, type Source } from './source';
import { AskFirst, FileClosed, PageGone, PageStuck, readFrames, RestrictedPage, SourceClosed } from './tab';
import { t } from './words';

export interface LiveReview {
  review: Review;
  /** the tab that was read, once it is known */
  tab: Tabs.Tab | undefined;
  /** the browser has no room to keep what the user changed: it is lost when this closes */
  unkept: boolean;
  dispatch: (action: Action) => void;
  type: (text: string) => void;
  /** reads a file instead of the page, until the user starts over */
  readGiven: (file: File) => void;
  startOver: () => void;
  /** reads the source once more, as if it were new */
  again: () => Promise<void>;
  /** reads frames of other sites too, as far as that is allowed; gives how many events there were */
  readMore: () => Promise<number>;
}

/** @param begun the first look at the source, which was begun before there was anything to show */
export function useReview(source: Source, begun: Promise<Opened | undefined>): LiveReview {
  const [review, dispatch] = useReducer(reduce, START);
  const key = useRef<string | undefined>(undefined);
  const [tab, setTab] = useState<Tabs.Tab>();
  const [unkept, setUnkept] = useState(false);
  const hints = useRef<Partial<Page>>({});

  const show = async (opening: Promise<Opened | undefined>): Promise<void> => {
    try {
      const opened = await opening;
      if (!opened) return dispatch({ type: 'obstacle', obstacle: 'restricted' });
      key.current = opened.key;
      setTab(opened.tab);
      if (opened.work) return dispatch({ type: 'restore', review: opened.work });
      const read = await opened.read;
      if (!read) return;
      const { page, frames, ...found } = read;
      hints.current = page;
      dispatch({ type: 'read', ...found, frames: framesToOffer(frames, found.events.length > 0) });
    } catch (error) {
      if (error instanceof LinkError) dispatch({ type: 'obstacle', obstacle: source.link === undefined ? 'unreadable' : 'link', detail: error.message });
      else if (error instanceof AskFirst) dispatch({ type: 'obstacle', obstacle: 'ask', detail: error.message });
      else if (error instanceof FileClosed) dispatch({ type: 'obstacle', obstacle: 'file' });
      else if (error instanceof RestrictedPage) dispatch({ type: 'obstacle', obstacle: 'restricted' });
      else if (error instanceof SourceClosed) dispatch({ type: 'obstacle', obstacle: 'source' });
      else if (error instanceof PageGone) dispatch({ type: 'obstacle', obstacle: 'gone' });
      else if (error instanceof PageStuck) dispatch({ type: 'obstacle', obstacle: 'stuck' });
      else dispatch({ type: 'obstacle', obstacle: 'failed', detail: errorWords(error) });
    }
  };
  useEffect(() => void show(begun), []);

  // with the change itself, not a frame later: the popup may close at once
  useLayoutEffect(() => {
    if (key.current !== undefined && hasWork(review)) void keep(key.current, review).then((done) => setUnkept(!done));
  }, [review]);

  const type = async (text: string): Promise<void> => {
    dispatch({ type: 'type', text });
    // what was typed need not be about this page: only its language helps
    const { lang } = hints.current;
    const { events, limited } = await readTyped({ ...hereAndNow(), text, ...(lang !== undefined && { lang }) });
    dispatch({ type: 'typed', text, events, limited });
  };
  const readGiven = async (file: File): Promise<void> => {
    // mails and calendars are rare here: what reads them is loaded with the first one
    const { FileError, readFile } = await import('./read-file');
    try {
      const { events, limited } = await readEvents(await readFile(file));
      dispatch({ type: 'file', file: file.name, events, limited });
    } catch (error) {
      if (!(error instanceof FileError || error instanceof LinkError)) throw error;
      dispatch({ type: 'obstacle', obstacle: 'unreadable', detail: error instanceof FileError ? t(error.words) : error.message });
    }
  };
  const startOver = async (): Promise<void> => {
    if (key.current !== undefined) await forget(key.current);
    await show(open(source, true));
  };
  const readMore = async (): Promise<number> => {
    if (tab?.id === undefined) return 0;
    const found = await Promise.all((await readFrames(tab.id)).map(readEvents));
    const events = found.flatMap((one) => one.events);
    if (events.length > 0) dispatch({ type: 'more', events, limited: found.some((one) => one.limited) });
    return events.length;
  };
  return { review, tab, unkept, dispatch, type: (text) => void type(text), readGiven: (file) => void readGiven(file), startOver: () => void startOver(), again: () => show(open(source, true)), readMore };
}
