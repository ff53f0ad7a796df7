/** The review's life: read the tab, keep what the user does, read what is typed. */
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { takeCapture } from '../src/captures';
import { hereAndNow } from '../src/here-and-now';
import type { Page } from '../src/page';
import { forget, keep, kept, keyFor } from './kept';
import { readEvents } from './read-events';
import { hasWork, reduce, START, type Action, type Review } from './review';
import { findTab, readTab, RestrictedPage } from './tab';

export interface LiveReview {
  review: Review;
  /** address of the tab, once it is known */
  url: string | undefined;
  dispatch: (action: Action) => void;
  type: (text: string) => void;
  startOver: () => void;
}

/** @param tabId the tab to read; the one in front when absent */
export function useReview(tabId: number | undefined): LiveReview {
  const [review, dispatch] = useReducer(reduce, START);
  const key = useRef<string | undefined>(undefined);
  const [url, setUrl] = useState<string>();
  const hints = useRef<Partial<Page>>({});

  const read = async (fresh: boolean): Promise<void> => {
    try {
      const tab = await findTab(tabId);
      if (tab?.id === undefined) return dispatch({ type: 'obstacle', obstacle: 'restricted' });
      setUrl(tab.url);
      key.current = keyFor(tab.id, tab.url ?? '');
      const [request, work] = await Promise.all([takeCapture(tab.id), kept(key.current)]);
      if (work && !request && !fresh) return dispatch({ type: 'restore', review: work });
      const { page, kind, cut } = await readTab(tab.id, request);
      hints.current = page;
      dispatch({ type: 'read', kind, cut, events: await readEvents(page) });
    } catch (error) {
      if (error instanceof RestrictedPage) dispatch({ type: 'obstacle', obstacle: 'restricted' });
      else dispatch({ type: 'obstacle', obstacle: 'failed', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  };
  useEffect(() => void read(false), []);

  // with the change itself, not a frame later: the popup may close at once
  useLayoutEffect(() => {
    if (key.current !== undefined && hasWork(review)) void keep(key.current, review);
  }, [review]);

  const type = async (text: string): Promise<void> => {
    dispatch({ type: 'type', text });
    // what was typed need not be about this page: only its language helps
    const { lang } = hints.current;
    const events = text.trim() === '' ? [] : await readEvents({ ...hereAndNow(), text, ...(lang !== undefined && { lang }) });
    dispatch({ type: 'typed', text, events });
  };
  const startOver = async (): Promise<void> => {
    if (key.current !== undefined) await forget(key.current);
    await read(true);
  };
  return { review, url, dispatch, type: (text) => void type(text), startOver: () => void startOver() };
}
