/** A tiny picture of the day: where in it the event lies, and what else was added for it. The words beside it say the same. */
import type { CalendarEvent } from '../../src/event';
import type { HistoryEntry } from '../../src/history';
import { othersThatDay, shareOfDay, type Share } from '../day';
import { hourInWords } from '../when-words';
import { language } from '../words';

const TICKS = [6, 12, 18];

const Block = ({ share: { from, to }, kind, title }: { share: Share; kind: string; title?: string }) => (
  <span class={`strip-${kind}`} style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${(to - from) * 100}%` }} title={title ?? ''} />
);

export function DayStrip({ event, history }: { event: CalendarEvent; history: readonly HistoryEntry[] }) {
  const share = shareOfDay(event, event.start);
  if (!share) return null;
  return (
    <div class="strip" aria-hidden="true">
      <div class="strip-day">
        {othersThatDay(event, history).map(({ title, share: other }) => <Block key={`${title}${other.from}`} share={other} kind="other" title={title} />)}
        <Block share={share} kind="event" />
        {TICKS.map((hour) => <span key={hour} class="strip-tick" style={{ insetInlineStart: `${(hour / 24) * 100}%` }} />)}
      </div>
      <div class="strip-hours">{TICKS.map((hour) => <span key={hour} style={{ insetInlineStart: `${(hour / 24) * 100}%` }}>{hourInWords(hour, language)}</span>)}</div>
    </div>
  );
}
