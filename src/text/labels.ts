/** The labels of a language: which words before a colon say what follows. */
import { languageFile } from '../languages';
import type { LabelKind } from '../languages/language';
import type { Hint } from './spans';

const LABELS = new Map<string, Map<string, LabelKind>>();

/** Labels of a language, lower case, with English behind them. */
function labelsOf(lang: string): Map<string, LabelKind> {
  let map = LABELS.get(lang);
  if (map) return map;
  map = new Map();
  for (const language of [languageFile(lang), languageFile('en')]) {
    for (const [kind, names] of Object.entries(language?.labels ?? {})) {
      for (const name of names) if (!map.has(name)) map.set(name, kind as LabelKind);
    }
  }
  LABELS.set(lang, map);
  return map;
}

/** Words of plain letters with single spaces and signs between them: nothing to clean. */
const PLAIN_LABEL = /^[!"$-)+-^`-~](?:[!"$-)+-^`-~]| (?! |$))*$/;

/** "Date & Time", "DATE:", "Datum (date)", "日 時" as the label list writes them. */
function normalized(label: string): string {
  if (PLAIN_LABEL.test(label)) return label.toLowerCase();
  const lower = label.toLowerCase().replace(/[*_•·▪#]|\ufe0f|(?![\d#*])\p{Extended_Pictographic}/gu, '').replace(/\s+/g, ' ').trim();
  return /[\u3040-\u9fff\uac00-\ud7af]/.test(lower) ? lower.replace(/^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、．.]/, '').replace(/^[【〔［[＜<《〈「■◆●○◎□◇]+|[】〕］\]＞>》〉」]+$/g, '').replace(/ /g, '') : lower;
}

/** Kind of a label text; undefined when it is none that the language knows. */
export function labelKind(text: string, lang: string): LabelKind | undefined {
  if (text.length > 60) return undefined;
  const labels = labelsOf(lang);
  const label = withoutMarks(normalized(text));
  const kind = labels.get(label);
  if (kind) return kind;
  const core = label.replace(/^(?:the|event|meeting|seminar|talk|lecture|ceremony|session|workshop|class|concert|show|program|defen[cs]e|presentation|conference) /, '');
  return (core === label ? undefined : labels.get(core)) ?? (label.endsWith(')') ? labels.get(label.replace(/\s*\([^()]*\)$/, '')) : undefined);
}

/** Without the colon, dots and dashes at its end. */
function withoutMarks(label: string): string {
  let end = label.length;
  while (end > 0 && ':：.?-'.includes(label.charAt(end - 1))) end--;
  return end === label.length ? label : label.slice(0, end).trim();
}

/** Labels of moments, and what bare numbers behind them may be. */
export const HINTS: Partial<Record<LabelKind, Hint>> = { when: 'when', date: 'date', time: 'time', start: 'when', end: 'when' };
