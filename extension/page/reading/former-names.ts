import words from './former-names.json' with { type: 'json' };
import type { FieldRole } from './label-lexicon.ts';
import type { Span } from './registered-name.ts';

/** A name in a text, with the part that its field or sentence gives it. */
type Named = Span & { readonly field?: FieldRole };

/** Characters between two names that are looked at: “于2020年3月经核准更名为”. */
const LONGEST_NOTE = 30;

const FORMER = words.former.join('|');

/** What stands before a former name, behind the present one: （曾用名, formerly. */
const BEFORE_FORMER = pattern(`^[）)]?(?:[（(，,、；;。]?(?:其|该公司)?(?:${FORMER})|[（(]原)[为是]?$`);
/** What stands before the present name, behind the former one: 已更名为, （现用名. A subsidiary's new name is another's. */
const BEFORE_PRESENT = pattern(
  `^[^。；;的子分]*?(?:${words.renamed.join('|')})$|^[（(](?:${words.present.join('|')})[为是]?$`,
);
/** 变更为 alone may speak of a shareholder; behind 名称由 it speaks of the name. */
const CHANGED = /^[^。；;]*[变變]更[为為]$/u;
const NAME_IS_CHANGED = /名[称稱][^。；;，,]{0,8}[由从從将將]$/u;
/** What stands between two former names of one company. */
const BETWEEN_FORMER = /^[、，,和及]$/u;

/** A former name behind one in Latin letters: (formerly …, (früher: …. */
export const LATIN_FORMER_AHEAD = new RegExp(`^\\s*[,(（]\\s*(?:${FORMER})\\s*[:：]?\\s*["“«„]?`, 'iu');

/**
 * Which names of a text are former ones, and of which company: the name that it bears now, or `null` where the text says
 * none. “甲（曾用名：乙）” and “乙更名为甲” both say that 乙 is a former name of 甲.
 *
 * @param names in the order of the text
 */
export function formerNames<Name extends Named>(
  text: string,
  names: readonly Name[],
): ReadonlyMap<Name, Name | null> {
  const former = new Map<Name, Name | null>();
  names.forEach((name, at) => {
    const isLabelled = name.field === 'formerName';
    if (isLabelled) former.set(name, null);
    const before = names[at - 1];
    if (before === undefined || name.start - before.end > LONGEST_NOTE) return;
    const note = bare(text.slice(before.end, name.start));
    const present = former.get(before);
    if (BEFORE_FORMER.test(note)) former.set(name, present === undefined ? before : present);
    else if (present !== undefined && BETWEEN_FORMER.test(note)) former.set(name, present);
    else if (!isLabelled && saysPresent(text, before, note)) former.set(before, name);
  });
  return former;
}

/** Whether the name before a note is said to be borne no more, for the one behind it. */
function saysPresent(text: string, before: Named, note: string): boolean {
  if (BEFORE_PRESENT.test(note)) return true;
  return (
    CHANGED.test(note) && NAME_IS_CHANGED.test(bare(text.slice(Math.max(0, before.start - 24), before.start)))
  );
}

/** Without white space, colons and quotation marks. */
function bare(text: string): string {
  return text.replace(/[\s:："“”„「」『』«»]/g, '');
}

/** For words that are looked for in what is bare. */
function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', ''), 'iu');
}
