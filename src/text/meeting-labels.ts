/** Labelled parts of an online meeting in running text: its number, its passcode, its telephone numbers. */
import { lowered } from './characters';

export interface LabelledPart {
  kind: 'id' | 'passcode' | 'phone';
  value: string;
  /** where the label begins and the value ends */
  index: number;
  end: number;
  /** the label's words, lower case */
  label: string;
}

// Longest first within a language: "webinar id" before "id". Sources: the invitations that Zoom, Teams and Webex write in these languages.
const ID_LABELS = [
  'meeting id', 'meeting-id', 'meetingid', 'meeting number', 'meeting no', 'meeting #', 'meeting code', 'webinar id', 'webinar-id', 'webinar number', 'event number',
  'zoom id', 'zoom-id', 'zoom meeting id', 'zoom meeting', 'zoom room', 'zoom number', 'zoom code', 'zoom', 'conference id', 'conference number', 'room id', 'webex number', 'join id', 'call id', 'teams id', 'google meet id', 'bluejeans id', 'session id', 'event id',
  'id de réunion', 'id de la réunion', 'id réunion', 'numéro de réunion', 'n° de réunion', 'id de webinaire', 'id du webinaire', 'id de conférence', 'identifiant de réunion', 'identifiant de la réunion',
  'id de reunión', 'id de la reunión', 'id reunión', 'número de reunión', 'id de seminario web', 'id. de reunión', 'identificador de la reunión',
  'id da reunião', 'id de reunião', 'id reunião', 'número da reunião', 'id do webinar', 'id riunione', 'id della riunione', 'id webinar', 'numero riunione', 'numero della riunione',
  'besprechungs-id', 'sitzungs-id', 'konferenz-id', 'kenn-nummer', 'meeting-kennnummer', 'meetingnummer', 'meeting-nummer', 'vergader-id', 'vergadering-id', 'vergadernummer', 'vergader id',
  'mötes-id', 'möte-id', 'mötesid', 'møte-id', 'møde-id', 'kokouksen tunnus', 'id spotkania', 'identyfikator spotkania', 'numer spotkania', 'id schůzky',
  'идентификатор конференции', 'идентификатор собрания', 'id конференции', 'номер конференции', 'идентификатор', 'ідентифікатор конференції', 'ідентифікатор наради',
  'toplantı kimliği', 'toplantı id', 'toplantı numarası', 'معرف الاجتماع', 'معرّف الاجتماع', 'رقم الاجتماع', 'מזהה פגישה', 'מספר פגישה', 'मीटिंग आईडी', 'बैठक आईडी', 'मीटिंग id',
  '会议号', '会议id', '会议 id', '腾讯会议', '會議號', '會議 id', '會議id', 'ミーティングid', 'ミーティング id', '会議id', '회의 id', '회의id', '회의 아이디', 'id cuộc họp', 'id rapat', 'id',
];
const PASSCODE_LABELS = [
  'meeting passcode', 'meeting password', 'passcode', 'pass code', 'password', 'pwd', 'pw', 'access code', 'meeting pin', 'security code', 'zoom pass', 'meeting pass', 'code', 'pin', 'pass',
  'code secret', "code d'accès", 'code d’accès', 'mot de passe', 'código de acceso', 'contraseña', 'código de acesso', 'senha', "codice d'accesso", 'codice di accesso', 'codice d’accesso', 'passcode riunione',
  'kenncode', 'kennwort', 'passwort', 'zugangscode', 'sitzungskennwort', 'toegangscode', 'wachtwoord', 'lösenord', 'lösenkod', 'passord', 'adgangskode', 'tunnusluku', 'salasana',
  'hasło', 'kod dostępu', 'heslo', 'пароль', 'код доступа', 'код доступу', 'parola', 'şifre', 'رمز المرور', 'كلمة المرور', 'קוד גישה', 'סיסמה', 'पासकोड', 'पासवर्ड',
  '密码', '密碼', '入会密码', 'パスコード', 'パスワード', '암호', '비밀번호', 'mật mã', 'mật khẩu', 'kata sandi', 'kode sandi',
];
const PHONE_LABELS = [
  'dial-in number', 'dial-in', 'dial in', 'dial', 'call-in number', 'call-in', 'call in', 'join by phone', 'join by telephone', 'by phone', 'by telephone', 'phone-in', 'one tap mobile', 'one-tap mobile', 'phone one-tap',
  'par téléphone', 'por teléfono', 'por telefone', 'telefonisch', 'per telefon', 'einwahl', 'einwahlnummer', 'telefonicamente', 'по телефону',
];

const LABELS: [LabelledPart['kind'], string[]][] = [['passcode', PASSCODE_LABELS], ['id', ID_LABELS], ['phone', PHONE_LABELS]];
const KIND_OF = new Map(LABELS.flatMap(([kind, list]) => list.map((label) => [label, kind] as const)));
const escape = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\t\\u00a0]');
const WORD = String.raw`[\p{L}\p{N}_]`;
/** Labels as whole words, for text in lower case; scripts without spaces between words are taken anywhere. Alternatives are literals: no backtracking. */
const LABEL = new RegExp(
  `(?<!${WORD})(?:${[...KIND_OF.keys()].sort((a, b) => b.length - a.length).map(escape).join('|')})(?!${WORD}|[-'’]${WORD})|(?:${[...KIND_OF.keys()].filter((label) => /[\u3040-\u9fff]/.test(label)).map(escape).join('|')})`,
  'gu',
);
/** Between label and value: ":", "is", "#", a bracketed remark ("(case sensitive)"), at most one line break. */
const BETWEEN = /[ \t\u00a0]{0,8}(?:[([（][^()[\]（）\n\d]{1,30}[)\]）]|is case[ -]sensitive|for (?:the|this|our) (?:zoom )?(?:meeting|webinar|session|call|talk|event))?[ \t\u00a0]{0,4}(?:(?:is|are|est|ist|es|è|é|lautet|—|–|-|=|#|:|：|\.:|\*\*(?=\s)|__(?=\s))[ \t\u00a0]{0,4}){0,3}(?:\r?\n[ \t]{0,8}){0,2}/iuy;
const NUMBER = /[#]?(\d[\d \u00a0\u2009.-]{6,20}\d)(?![\p{L}\d])/uy;
const TOKEN = /["“”„'‘’«`*_]{0,2}([^\s"“”„«»`<>]{1,40})/uy;
const PHONE = /\(?\+?\(?\d[\d \u00a0().-]{6,20}\d(?:,{1,4}\d[\d,*#]{4,50}#?)?/uy;
const ONE_TAP = /\+\d{7,15},{1,4}\d{9,11}#?[\d,*#]{0,40}/g;

/** Words that follow "password" when what follows is no password: "will be sent", "required", "protected". */
const NOT_A_PASSCODE = new Set(
  ('will case is are was be to and or the a an for in on at of by with from via if not no none n/a tba tbd required needed protected available provided sent given upon please see contact email e-mail your you our we it can may must should would has have as below above here link ' +
    'after before when registration register required. meeting id webinar phone dial or, and, : - — recovery reset change forgot show hide wird ist nicht keine siehe per sera est aucun requis no es necesario será').split(' '),
);

/** Every labelled number, passcode and telephone number, in the order of the text. */
export function labelledParts(text: string): LabelledPart[] {
  const parts: LabelledPart[] = [];
  for (const match of lowered(text).matchAll(LABEL)) {
    const label = match[0].replace(/[\u00a0\t]/g, ' ');
    const kind = KIND_OF.get(label);
    const labelEnd = match.index + match[0].length;
    // "Code: salmon7" at the head of a line or in brackets, not "course code: …"
    if (/^(?:code|pin|pass)$/.test(label) && !/\d[,;] (?:and )?$/.test(text.slice(Math.max(0, match.index - 7), match.index)) && !(/(?:^|[\n(,;|/])\s{0,4}$/.test(text.slice(Math.max(0, match.index - 6), match.index)) && /^\s?[:=]/.test(text.slice(labelEnd, labelEnd + 2)))) continue;
    if (!kind || (parts.length > 0 && match.index < (parts.at(-1)?.end ?? 0))) continue;
    const found = kind === 'id' ? readId(text, labelEnd, label) : kind === 'passcode' ? readPasscode(text, labelEnd, label) : readPhone(text, labelEnd);
    if (!found) continue;
    parts.push({ kind, label, index: match.index, ...found });
    if (kind === 'phone') parts.push(...furtherPhones(text, found.end, label));
    if (kind === 'id' && BOTH.test(text.slice(labelEnd, labelEnd + 30))) parts.push(...secondOf(text, found.end, label));
  }
  for (const match of text.matchAll(ONE_TAP)) {
    const end = match.index + match[0].length;
    if (!parts.some((part) => part.kind === 'phone' && part.index <= match.index && part.end >= end)) {
      parts.push({ kind: 'phone', value: match[0], index: match.index, end, label: 'one tap mobile' });
    }
  }
  return parts.sort((a, b) => a.index - b.index);
}

const BOTH = /^\s?(?:[/&]|and)\s?(?:passcode|password|pwd|pw)\s?[:=]\s?/i;

/** The passcode behind the number when one label named both. */
function secondOf(text: string, from: number, label: string): LabelledPart[] {
  const [whole = '', value = ''] = /^\s{0,3}[/,;&]\s{0,3}([^\s,;]{3,40})/.exec(text.slice(from, from + 50)) ?? [];
  const passcode = trimPasscode(value);
  return passcode ? [{ kind: 'passcode', label, value: passcode, index: from, end: from + whole.length }] : [];
}

type Read = { value: string; end: number; kind?: LabelledPart['kind'] } | undefined;

function between(text: string, from: number): { end: number; marked: boolean; newline: boolean } {
  BETWEEN.lastIndex = from;
  const words = BETWEEN.exec(text)?.[0] ?? '';
  return { end: from + words.length, marked: /[:：=#—–-]|\b(?:is|est|ist|es)\b|è|é|lautet/i.test(words), newline: words.includes('\n') };
}

function readId(text: string, from: number, label: string): Read {
  let gap = between(text, from);
  // "Meeting ID / Passcode: 998 8776 6554 / 123456" names both before it gives either
  const both = BOTH.exec(text.slice(from, from + 30));
  if (both) gap = { end: from + both[0].length, marked: true, newline: false };
  if (!gap.marked && gap.newline && label === 'id') return undefined;
  NUMBER.lastIndex = gap.end;
  const match = NUMBER.exec(text);
  const digits = (match?.[1] ?? '').replace(/\D/g, '');
  if (!match || digits.length < 9 || digits.length > 15) return undefined;
  // "Zoom" alone is a label only for the number that stands right after it
  if ((label === 'zoom' || label === 'zoom meeting') && (digits.length > 11 || gap.newline)) return undefined;
  return { value: digits, end: gap.end + match[0].length };
}

function readPasscode(text: string, from: number, label: string): Read {
  const gap = between(text, from);
  if (label === 'access code') {
    const number = readId(text, from, label); // Webex calls the meeting's number so
    if (number) return { ...number, kind: 'id' };
  }
  TOKEN.lastIndex = gap.end;
  const match = TOKEN.exec(text);
  if (!match) return undefined;
  const value = trimPasscode(match[1] ?? '');
  const telling = /\d/.test(value) || /[a-z][A-Z]/.test(value) || /^["“]/.test(match[0]);
  if (value.length < 2 || NOT_A_PASSCODE.has(value.toLowerCase()) || /^https?:/i.test(value)) return undefined;
  if (!gap.marked && (gap.newline || !telling)) return undefined;
  if (gap.newline && value.endsWith(':')) return undefined;
  return { value, end: gap.end + match[0].length };
}

/** The sentence's own punctuation is not part of it; `!`, `?`, `*`, `#`, `=` may well be. */
function trimPasscode(token: string): string {
  let value = token.replace(/[’‘']+$/, '');
  for (;;) {
    const last = value.at(-1) ?? '';
    const open = { ')': '(', ']': '[', '）': '（' }[last];
    if (open ? value.includes(open) : !/[.,;:|/。，、]/.test(last)) break;
    value = value.slice(0, -1);
  }
  return value.replace(/^[|:]+/, '');
}

function readPhone(text: string, from: number): Read {
  // "Dial by your location", "Dial in: US:", "Join by phone (audio only)"
  const lead = /^[^\d+\n]{0,40}?(?:\n[^\d+\n]{0,20}?)?(?=\(?[\d+])/.exec(text.slice(from, from + 80))?.[0].length ?? 0;
  return phoneAt(text, from + lead);
}

function phoneAt(text: string, at: number): Read {
  PHONE.lastIndex = at;
  const match = PHONE.exec(text);
  const digits = (match?.[0] ?? '').split(',')[0]?.replace(/\D/g, '') ?? '';
  if (!match || digits.length > 15 || digits.length < (match[0].includes('+') ? 8 : 10)) return undefined;
  return { value: match[0].trim(), end: at + match[0].length };
}

/** The lines below a dial-in number that begin with one too ("+1 312 626 6799 US (Chicago)"). */
function furtherPhones(text: string, from: number, label: string): LabelledPart[] {
  const parts: LabelledPart[] = [];
  let lineStart = text.indexOf('\n', from) + 1;
  while (lineStart > 0 && parts.length < 10) {
    const at = lineStart + (/^[\s•·*-]{0,8}/.exec(text.slice(lineStart, lineStart + 8))?.[0].length ?? 0);
    const found = phoneAt(text, at);
    if (!found) break;
    parts.push({ kind: 'phone', label, index: at, end: found.end, value: found.value });
    lineStart = text.indexOf('\n', found.end) + 1;
  }
  return parts;
}
