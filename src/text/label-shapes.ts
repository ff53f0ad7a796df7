/** Labels at the head of a line as other languages write them: 【日時】, "日 時 5月3日", "一、时间：…", "Var? …", "orario: 18". */
import type { LabelKind } from '../languages/language';

export interface HeadLabel {
  kind: LabelKind;
  /** the label as written */
  text: string;
  /** where its value starts */
  end: number;
}

/** Bullets and numbers in front of a label. */
const LEAD = /^[\s■□◆◇●○◎▼▽☆★・※•*▪►▶✓✔♦❖◈❏❑☞✦✧✩\-–—\p{Extended_Pictographic}\ufe0f]*(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[①-⑩가-하](?=[.)]))[)）、．.]\s*(?=\D))?/u;
const BRACKETS: Record<string, string> = { '【': '】', '〔': '〕', '［': '］', '[': ']', '＜': '＞', '<': '>', '《': '》', '〈': '〉', '「': '」', '(': ')', '（': '）' };
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST = 42;

/** The label that a line starts with, when `kindOf` knows it; the value behind it may be empty. */
export function headLabel(line: string, kindOf: (label: string) => LabelKind | undefined): HeadLabel | undefined {
  const from = LEAD.exec(line)?.[0].length ?? 0;
  const rest = line.slice(from, from + LONGEST + 8);
  const close = BRACKETS[rest[0] ?? ''];
  if (close) {
    const at = rest.indexOf(close);
    const text = rest.slice(1, at);
    const kind = at > 1 ? kindOf(text) : undefined;
    return kind && { kind, text, end: from + at + 1 + (/^[\s:：…]*/.exec(line.slice(from + at + 1))?.[0].length ?? 0) };
  }
  const mark = /\s?[:：?？]|\s[-–—|｜/／]\s|[…]+|\s?[–—]\s|｜|(?<=\p{L})[-–—](?=\d)/u.exec(rest);
  if (mark && mark.index > 0 && mark.index <= LONGEST && !/\d[:：]$/.test(rest.slice(0, mark.index + mark[0].length))) {
    const text = rest.slice(0, mark.index);
    const kind = kindOf(text);
    if (kind) return { kind, text, end: from + mark.index + mark[0].length + (/^[\s:：]*/.exec(line.slice(from + mark.index + mark[0].length))?.[0].length ?? 0) };
  }
  return EAST_ASIAN.test(rest) ? spacedLabel(line, from, kindOf) : undefined;
}

/** "日 時 令和2年…", "장소 대강당": a label and its value with nothing but space between. */
function spacedLabel(line: string, from: number, kindOf: (label: string) => LabelKind | undefined): HeadLabel | undefined {
  const words = line.slice(from, from + LONGEST).split(' ');
  for (let n = Math.min(4, words.length - 1); n >= 1; n--) {
    const text = words.slice(0, n).join(' ');
    // parts of a spaced label are single signs, or two short words
    if (!EAST_ASIAN.test(text) || (n > 1 && words.slice(0, n).some((word) => word.length > 2)) || /\d/.test(text)) continue;
    const kind = kindOf(text);
    if (kind) return { kind, text, end: from + text.length + 1 };
  }
  return undefined;
}

/** The known label at the end of a run written without spaces: "…下午2点地点" → "地点". */
export function tailLabel(run: string, kindOf: (label: string) => LabelKind | undefined): { kind: LabelKind; text: string } | undefined {
  if (!EAST_ASIAN.test(run)) return undefined;
  for (let length = Math.min(6, run.length - 1); length >= 2; length--) {
    const text = run.slice(-length);
    const kind = kindOf(text);
    if (kind) return { kind, text };
  }
  return undefined;
}
