/** Weekdays without a date, each of which comes back every week: "Tuesdays and Thursdays", "Mon, Wed, Fri". */
import type { DateSpan, Day, Match } from './date-parts';
import { sign, type Token } from './tokens';

/** "Tuesdays and Thursdays", "every Monday, Wednesday and Friday". */
export function weekdays(tokens: Token[], from: number, i: number): Match<DateSpan> {
  const days: Day[] = [{ weekday: (tokens[i]?.meaning.weekday ?? tokens[i]?.meaning.weekdayMark) as number }];
  let next = i + 1;
  for (;;) {
    let k = next;
    if (!sign(tokens[k], ',&/+') && !tokens[k]?.meaning.and) break;
    k++;
    if (tokens[k]?.meaning.and) k++;
    const weekday = tokens[k]?.meaning.weekday;
    if (weekday === undefined) break;
    // "Tuesdays, Thursday March 5": a date, not one more weekday
    if (tokens[k + 1]?.meaning.month !== undefined || (sign(tokens[k + 1], ',') && tokens[k + 2]?.meaning.month !== undefined)) break;
    days.push({ weekday });
    next = k + 1;
  }
  return { value: { kind: 'date', start: (tokens[from] as Token).start, end: (tokens[next - 1] as Token).end, days, range: false, every: true }, next };
}

/** "Mon, Wed, Fri" and "Tue/Thu" name the days of a course; a lone weekday does not. */
export function bareWeekdays(tokens: Token[], i: number, next: number): Match<DateSpan> | undefined {
  if (!(sign(tokens[next], '/&') || tokens[next]?.meaning.and) || tokens[next + 1]?.meaning.weekday === undefined) return undefined;
  return weekdays(tokens, i, i);
}
