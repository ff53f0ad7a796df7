/** For a list whose entries leave something out: reads the pages that they link to, when the user asks for it. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { borrow } from '../../src/borrowed-sites';
import { lackingEntries } from '../../src/linked-pages';
import { readLinked, sitesOf } from '../read-linked';
import type { FoundEvent } from '../read-events';
import type { ReviewedEvent } from '../review';
import { counted, t } from '../words';

export interface LinkedPagesProps {
  /** one event is open; what was begun goes on */
  hidden: boolean;
  events: readonly ReviewedEvent[];
  /** address of the list itself */
  page: string | undefined;
  now: string;
  onCompleted: (index: number, event: FoundEvent) => void;
}

interface Progress {
  running: boolean;
  all: number;
  read: number;
  completed: number;
  problems: string[];
}

export function LinkedPages({ hidden, events, page, now, onCompleted }: LinkedPagesProps) {
  const [progress, setProgress] = useState<Progress>();
  const errand = useRef<AbortController>(undefined);
  const entries = useMemo(() => lackingEntries(events, page, now), [events, page, now]);
  const start = async (): Promise<void> => {
    // nothing may be awaited before the browser's question
    const { granted, giveBack } = await borrow(sitesOf(entries));
    if (!granted) return;
    const controller = new AbortController();
    errand.current = controller;
    let state: Progress = { running: true, all: entries.length, read: 0, completed: 0, problems: [] };
    setProgress(state);
    await readLinked(entries, (index) => events[index], controller.signal, ({ index, event, problem }) => {
      state = { ...state, read: state.read + 1, completed: state.completed + (event ? 1 : 0), problems: problem === undefined ? state.problems : [...state.problems, problem] };
      setProgress(state);
      if (event) onCompleted(index, event);
    });
    setProgress({ ...state, running: false });
    await giveBack();
  };
  if (progress?.running) {
    return (
      <div hidden={hidden} class="errand" role="status">
        <span>{t('linked_progress', String(progress.read), String(progress.all))}</span>
        <progress max={progress.all} value={progress.read} aria-label={t('linked_progress', String(progress.read), String(progress.all))} />
        <button type="button" id="cancel-linked" class="chip" onClick={() => errand.current?.abort()}>{t('linked_cancel')}</button>
      </div>
    );
  }
  return (
    <div hidden={hidden}>
      {progress && (
        <p class="errand" role="status">
          {counted('linked_done', progress.completed)}
          {progress.problems[0] !== undefined && ` ${counted('linked_failed', progress.problems.length, progress.problems[0])}`}
        </p>
      )}
      {entries.length > 0 && !progress && (
        <p class="errand">
          <button type="button" id="read-linked" class="chip" onClick={() => void start()}>{counted('linked_read', entries.length)}</button>
          <span class="hint">{t('linked_hint')}</span>
        </p>
      )}
    </div>
  );
}
