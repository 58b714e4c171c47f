import { LATIN_DIVISIONS, LATIN_FORMS, LATIN_GROUP } from './data/latin-forms.ts';

/** A name in Latin letters, without its form. */
export interface LatinName {
  /** Words before the form, in lower case; brackets have gone. */
  readonly words: readonly string[];
  /** Words that stood in brackets, joined; empty when none did. */
  readonly bracketed: string;
  /** The form in Chinese (`公司`, `厂`), null in short names. */
  readonly form: string | null;
  readonly isGroup: boolean;
}

let formOfWord: ReadonlyMap<string, string> | undefined;

/** Parts a name such as `Hangzhou Zixu-Yun (Group) Co., Ltd.` into words, form and group. */
export function parseLatinName(text: string): LatinName {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ü/gu, 'v')
    .replace(/['’‘`]/gu, '');
  const words = plain.replaceAll('&', ' and ').match(/[a-z0-9]+/gu) ?? [];
  let form: string | null = null;
  let end = words.length;
  for (; end > 0; end--) {
    const own = readForms().get(words[end - 1] ?? '');
    if (own === undefined) break;
    // What is said last but is no company is the form: Centre (Limited Partnership).
    if (form === null || form === '公司') form = own;
  }
  const isGroup = LATIN_GROUP.includes(words[end - 1] ?? '');
  const rest = words.slice(0, isGroup ? end - 1 : end).filter((word) => !LATIN_DIVISIONS.includes(word));
  const bracket = /\(([^()]*)\)/u.exec(plain)?.[1] ?? '';
  return { words: rest, bracketed: bracket.replace(/[^a-z0-9]/gu, ''), form, isGroup };
}

function readForms(): ReadonlyMap<string, string> {
  formOfWord ??= new Map(
    Object.entries(LATIN_FORMS).flatMap(([form, words]) =>
      words.split(' ').map((word) => [word, form] as const),
    ),
  );
  return formOfWord;
}
