import { FORMER_NAME_WORDS, PRESENT_NAME_WORDS } from './data/former-name-notes.ts';
import { takeForm } from './take-form.ts';

/** A name, and the other names that a note beside it gives to the same firm. */
interface NamesOfOne {
  readonly name: string;
  readonly others: readonly string[];
}

/** A note is in brackets, or begins with a word that begins nothing else. */
let bracketed: RegExp | undefined;
const UNBRACKETED = /^(.+?)(?:曾用名称?[:是为]?|原名称?:)(.+)$/u;

/** Parts a folded text such as `子虚商贸有限公司（曾用名:乌有商贸有限公司、亡是商行）` into the names it gives. */
export function takeOtherNames(text: string): NamesOfOne {
  const words = `${FORMER_NAME_WORDS} ${PRESENT_NAME_WORDS}`.replaceAll(' ', '|');
  bracketed ??= new RegExp(`^(.+?)（(${words})[:是为]?(.+)）$`, 'u');
  const note = bracketed.exec(text);
  if (note === null) return partedBy(UNBRACKETED.exec(text)?.slice(1), text);
  const [, name = '', word = '', other = ''] = note;
  // （原野） may be part of a brand; （原子虚有限公司） is a former name.
  const isWord = word.length > 1 || takeForm(other).form !== null;
  return isWord ? partedBy([name, other], text) : { name: text, others: [] };
}

function partedBy(parts: readonly string[] | undefined, text: string): NamesOfOne {
  const [name, others] = parts ?? [];
  if (name === undefined || others === undefined) return { name: text, others: [] };
  return { name, others: others.split(/[、,;]/u).filter((other) => other !== '') };
}
