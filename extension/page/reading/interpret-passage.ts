import { extractCodes, normaliseIdentifier, parseIdentifier } from '@credit-lens/sdk/identity';
import { confidenceOf } from './confidence.ts';
import { DRESSING_ELEMENTS } from './elements.ts';
import { type Field, findFields, labelAtEnd } from './find-fields.ts';
import { formerNames, LATIN_FORMER_AHEAD } from './former-names.ts';
import type { FieldRole, LabelRole } from './label-lexicon.ts';
import { codeBehindLabel } from './labelled-code.ts';
import { latinNameBehindLabel } from './latin-name.ts';
import { nameKey } from './name-key.ts';
import { nameOf } from './native-dom.ts';
import { dataMention, type PageMention, visibleMention } from './page-mention.ts';
import { type DeclaredSpan, type Passage, placeIn, runsInto, trimmed } from './passage.ts';
import { LONGEST_NAME, namesBehindLabel, namesThatAreAll, type Span } from './registered-name.ts';
import { namesInSentences } from './sentence-names.ts';
import { LINE_BREAK } from './squeezed-text.ts';

type Finding = Span &
  (
    | { readonly kind: 'code'; readonly key: string; readonly validity: 'valid' | 'nonconforming' }
    | { readonly kind: 'name'; readonly field?: FieldRole }
  ) & { readonly source: 'structured' | 'label' | 'text' };

/** Every enterprise's legal form holds one of these; white space may be inside. */
const ENTERPRISE_HINT = /公\s*司|合\s*伙/;
/** Characters in one word that can be a code. */
const CODE_HINT = /[0-9A-Z]{18}/;
/** Shortest text that says anything: a label of two letters. */
const SHORTEST = 2;

/** What a passage says: its mentions, and the label with which it ends. */
export interface Interpretation {
  readonly mentions: readonly PageMention[];
  readonly labelAtEnd: LabelRole | null;
}

/**
 * Reads the companies out of one passage; `over` is the label that stands over it. Values of persons' labels are left
 * alone, whatever they look like.
 */
export function interpretPassage(passage: Passage, over: LabelRole | null): Interpretation {
  const { text } = passage;
  if (text.length < SHORTEST) return { mentions: [], labelAtEnd: null };
  const fields = findFields(passage, over);
  const findings: Finding[] = [...passage.declared.flatMap((declared) => declaredFindings(text, declared))];
  for (const field of fields) findings.push(...fieldFindings(passage, field));
  findings.push(...freeCodes(passage));
  if (ENTERPRISE_HINT.test(text)) {
    const names = freeNames(passage);
    findings.push(...names);
    if (!areAll(names, text)) findings.push(...sentenceNames(text, names));
  }
  return {
    mentions: mentionsOf(passage, allowed(findings, fields)),
    labelAtEnd: labelAtEnd(passage, fields),
  };
}

function declaredFindings(text: string, declared: DeclaredSpan): Finding[] {
  const span = trimmed(text, declared);
  if (declared.property === 'legalName') {
    const chinese = namesBehindLabel(text, span.start, span.end);
    const latin = chinese.length > 0 ? null : latinNameBehindLabel(text, span.start, span.end);
    return [...chinese, ...(latin === null ? [] : [latin])].map((name) => ({
      ...name,
      kind: 'name',
      source: 'structured',
    }));
  }
  const identifier = parseIdentifier(declared.value ?? text.slice(span.start, span.end));
  if (identifier.kind !== 'unifiedSocialCreditCode') return [];
  return [
    { ...span, kind: 'code', key: identifier.code, validity: identifier.validity, source: 'structured' },
  ];
}

function fieldFindings(passage: Passage, field: Field): Finding[] {
  const { text } = passage;
  const { role, valueStart, valueEnd } = field;
  if (role === 'person' || role === 'other') return [];
  if (role === 'code') {
    const code = codeBehindLabel(text, valueStart, valueEnd);
    if (code === null) return [];
    return [
      {
        start: code.start,
        end: code.end,
        kind: 'code',
        key: code.code,
        validity: code.validity,
        source: 'label',
      },
    ];
  }
  const names = field.colon ? namesBehindLabel(text, valueStart, valueEnd) : wholeValue(passage, field);
  const latin = names.length > 0 ? [] : latinNames(text, valueStart, valueEnd);
  return [...names, ...latin].map((name) => ({ ...name, kind: 'name', source: 'label', field: role }));
}

/** A company's name in Latin letters, and a former one that is noted behind it. */
function latinNames(text: string, from: number, to: number): Span[] {
  const name = latinNameBehindLabel(text, from, to);
  if (name === null) return [];
  const note = LATIN_FORMER_AHEAD.exec(text.slice(name.end, to))?.[0];
  const former = note === undefined ? null : latinNameBehindLabel(text, name.end + note.length, to);
  return former === null ? [name] : [name, former];
}

/** The names behind a label without a colon: the next element, or the rest of the line, and nothing else in it. */
function wholeValue({ text, spans }: Passage, { valueStart, valueEnd }: Field): Span[] {
  const { start, end } = trimmed(text, { start: valueStart, end: valueEnd });
  const ends = spans
    .filter((span) => span.start <= start && span.start >= valueStart && span.end <= end)
    .map((span) => span.end);
  for (const stop of new Set([end, ...ends])) {
    if (stop - start > 4 * LONGEST_NAME) continue;
    const names = namesBehindLabel(text, start, stop);
    const first = names[0];
    if (names.length === 1 && first?.start === start && first.end === trimmed(text, { start, end: stop }).end)
      return names;
  }
  return [];
}

/** Valid codes, wherever they stand in one text node. */
function freeCodes({ text, pieces }: Passage): Finding[] {
  if (!CODE_HINT.test(text)) return [];
  return pieces.flatMap((piece) =>
    extractCodes(text.slice(piece.start, piece.end))
      .filter((found) => found.validity === 'valid')
      .map(({ code, index, length }) => {
        const start = piece.start + index;
        return {
          kind: 'code',
          key: code,
          validity: 'valid',
          source: 'text',
          start,
          end: start + length,
        } as const;
      }),
  );
}

/**
 * Elements, lines and the passage itself that are nothing but names of enterprises. The innermost come first: in
 * `<span>旗舰店</span><a>子虚商贸有限公司</a>` the link is the name, not the line.
 */
function freeNames(passage: Passage): Finding[] {
  const { text } = passage;
  const names: Span[] = [];
  if (isOneText(passage)) return allNames(text, 0, text.length);
  for (const stretch of [...elementsByLength(passage), ...linesOf(text), { start: 0, end: text.length }]) {
    for (const name of namesThatAreAll(text, stretch.start, stretch.end)) {
      if (!names.some((known) => name.start < known.end && name.end > known.start)) names.push(name);
    }
  }
  return names.map(asFreeName);
}

function allNames(text: string, from: number, to: number): Finding[] {
  return namesThatAreAll(text, from, to).map(asFreeName);
}

function asFreeName({ start, end }: Span): Finding {
  return { start, end, kind: 'name', source: 'text' };
}

/** Whether all elements of the passage hold all of it, and no line ends in it. */
function isOneText({ text, spans }: Passage): boolean {
  return spans.every(({ start, end }) => start === 0 && end === text.length) && !text.includes(LINE_BREAK);
}

/** Whether one name makes up the whole text: then it is no sentence. */
function areAll(names: readonly Finding[], text: string): boolean {
  return names.length === 1 && names[0]?.start === 0 && names[0].end === text.length;
}

/** The names inside running text, but for those that are known to stand for themselves. */
function sentenceNames(text: string, known: readonly Finding[]): Finding[] {
  return namesInSentences(text)
    .filter((name) => !known.some((other) => name.start < other.end && name.end > other.start))
    .map(({ start, end, field }) => ({
      start,
      end,
      kind: 'name',
      source: 'text',
      ...(field === null ? {} : { field }),
    }));
}

/** The elements that may hold a whole name, shortest first. */
function elementsByLength(passage: Passage): Span[] {
  return passage.spans
    .filter((span) => ENTERPRISE_HINT.test(passage.text.slice(span.start, span.end)))
    .filter((span) => !runsInto(passage, span, DRESSING_ELEMENTS.has(nameOf(span.element))))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

/** The lines of a passage of several; half a name on a line of its own is no name. */
function linesOf(text: string): Span[] {
  if (!text.includes(LINE_BREAK)) return [];
  let start = 0;
  return text.split(LINE_BREAK).map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

/** Of the words as they stand in their passage; whether they are a former name is asked when it is known which names stand. */
function confidenceIn(finding: Finding): number {
  return finding.kind === 'code'
    ? confidenceOf(finding)
    : confidenceOf({ kind: 'name', source: finding.source });
}

/** Leaves out what a person's label (or, for names, another label) stands over, and the less sure of two that overlap. */
function allowed(findings: readonly Finding[], fields: readonly Field[]): Finding[] {
  if (findings.length === 0 || (findings.length === 1 && fields.length === 0)) return [...findings];
  const kept: Finding[] = [];
  const ranked = [...findings].sort(
    (a, b) => confidenceIn(b) - confidenceIn(a) || b.end - b.start - (a.end - a.start),
  );
  for (const finding of ranked) {
    const forbidden = fields.some(
      ({ role, labelStart, valueEnd }) =>
        (role === 'person' || (role === 'other' && finding.kind === 'name')) &&
        finding.start < valueEnd &&
        finding.end > labelStart,
    );
    const known = kept.some(
      (other) => other.kind === finding.kind && finding.start < other.end && finding.end > other.start,
    );
    if (!forbidden && !known) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Whether the words are the identifier itself. An attribute may name any company under any words, so a code that a
 * person cannot read there gets no flag: a page must not be able to mark a rival's name.
 */
function isPrinted(said: Pick<PageMention, 'kind' | 'text' | 'key'>): boolean {
  return said.kind === 'name' || normaliseIdentifier(said.text) === said.key;
}

/** Letters looked at on each side of a name for the rest of a number: a resident number has 18, with signs between. */
const NUMBER_REACH = 40;
/** Digits, the letter that ends a resident number, and signs: what such a number can be written with. */
const NUMBER_BEFORE = /[^\p{L}]*$/u;
const NUMBER_BEHIND = /^(?:[^\p{L}]|[xXｘＸ])*/u;

/** The name with the digits and signs around it: a separator may have cut a number in two. */
function surroundingsOf(text: string, { start, end }: Span): string {
  if (start === 0 && end === text.length) return text;
  const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, start - NUMBER_REACH), start))?.[0] ?? '';
  const behind = NUMBER_BEHIND.exec(text.slice(end, end + NUMBER_REACH))?.[0] ?? '';
  return before + text.slice(start, end) + behind;
}

/** The name of a finding as it is looked up, or `null`. */
function keyOf({ text }: Passage, finding: Finding): string | null {
  if (finding.kind === 'code') return finding.key;
  return nameKey(text.slice(finding.start, finding.end), surroundingsOf(text, finding));
}

/** What tells a former name, and whose it is. */
function asFormer(
  passage: Passage,
  present: Finding | null,
): Partial<Pick<PageMention, 'field' | 'formerNameOf'>> {
  const key = present === null ? null : keyOf(passage, present);
  return { field: 'formerName', ...(key === null ? {} : { formerNameOf: key }) };
}

function mentionsOf(passage: Passage, findings: readonly Finding[]): PageMention[] {
  const former = formerNames(
    passage.text,
    findings.filter((finding) => finding.kind === 'name'),
  );
  return findings.flatMap((finding) => {
    const place = placeIn(passage, finding);
    if (place === null) return [];
    const { kind, source } = finding;
    const words = passage.text.slice(finding.start, finding.end);
    const key = keyOf(passage, finding);
    if (key === null) return [];
    const said =
      kind === 'code'
        ? { kind, source, key, text: words.trim() || key, validity: finding.validity }
        : {
            kind,
            source,
            key,
            text: /\s/.test(words) ? words.replace(/\s+/g, ' ').trim() : words,
            ...(finding.field === undefined ? {} : { field: finding.field }),
            ...(former.has(finding) ? asFormer(passage, former.get(finding) ?? null) : {}),
          };
    return [
      isPrinted(said)
        ? visibleMention(said, place)
        : dataMention({ ...said, text: said.key }, place.startNode),
    ];
  });
}
