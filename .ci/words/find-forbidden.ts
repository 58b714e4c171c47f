import { withoutOfficialTitles } from './official-titles.ts';
import type { SaidText } from './said-texts.ts';

/** Words that the product never says, with why and an example that must be found. */
export interface Term {
  readonly pattern: string;
  readonly example: string;
  readonly reason: string;
  /** The kinds of places where it counts; all where none is named. */
  readonly in?: readonly string[];
}

/** A context in which a term may stand, such as a page that says what is refused. */
export interface Allowance {
  readonly file: string;
  /** Words of the text that stand around the term. */
  readonly containing: string;
  readonly reason: string;
}

/** Every text with a term that is not allowed there, told so that it can be mended; and allowances nobody needs. */
export function findForbidden(
  texts: readonly SaidText[],
  terms: readonly Term[],
  allowances: readonly Allowance[],
): string[] {
  const used = new Set<Allowance>();
  const found = texts.flatMap(({ what, file, text: whole }) => {
    const text = withoutOfficialTitles(whole);
    const counting = terms.filter((term) => term.in?.includes(what) ?? true);
    return counting.flatMap(({ pattern, reason }) => {
      const said = [...text.matchAll(new RegExp(pattern, 'gi'))].filter((match) => {
        if (file.endsWith('.md') && isMentioned(match, text)) return false;
        const allowed = allowances.find((one) => one.file === file && stands(match, text, one.containing));
        if (allowed) used.add(allowed);
        return allowed === undefined;
      });
      return said.map(([word]) => `${file} says “${word}” in “${excerpt(text, word)}”. ${reason}`);
    });
  });
  const idle = allowances.filter((one) => !used.has(one));
  return [
    ...found,
    ...idle.map(
      ({ file, containing }) => `${file} does not say “${containing}” any more: take the allowance out.`,
    ),
  ];
}

/** Whether a match lies within these words of its text: one allowed sentence allows no other. */
function stands({ index, 0: word }: RegExpExecArray, text: string, containing: string): boolean {
  for (let at = text.indexOf(containing); at !== -1; at = text.indexOf(containing, at + 1)) {
    if (at <= index && index + word.length <= at + containing.length) return true;
  }
  return false;
}

/** A page that says what is refused, or quotes a law, has the word in quotation marks: it is mentioned, not said. */
function isMentioned({ index, 0: word }: RegExpExecArray, text: string): boolean {
  const isAlone = text[index - 1] === '"' && text[index + word.length] === '"';
  return isAlone || text.lastIndexOf('“', index) > text.lastIndexOf('”', index);
}

function excerpt(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return text.slice(Math.max(0, at - 40), at + word.length + 40).trim();
}
