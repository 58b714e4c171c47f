import type { SaidText } from './said-texts.ts';

/** Han characters of Big5, which knows no simplified ones. Its extensions, which know some, lie outside these bytes. */
const TRADITIONAL = charactersOf('big5', [0xa4, 0xf9], [0x40, 0xfe]);
/** Han characters of GB 2312, which knows no traditional ones. */
const SIMPLIFIED = charactersOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);

/** What the readers of a file write, by the end of its name. */
const WRITTEN: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['zh-hant.ts', TRADITIONAL],
  ['zh_TW/messages.json', TRADITIONAL],
  ['zh-hans.ts', SIMPLIFIED],
  ['zh_CN/messages.json', SIMPLIFIED],
];

/** Texts with a character that only the other way of writing Chinese has. */
export function wrongCharacters(texts: readonly SaidText[]): string[] {
  return texts.flatMap(({ file, text }) => {
    const written = WRITTEN.find(([end]) => file.endsWith(end))?.[1];
    const found = [...text].filter((one) => /\p{Script=Han}/u.test(one) && written?.has(one) === false);
    return found.length === 0
      ? []
      : [`${file} has ${found.join(' ')} in “${text}”, which its readers do not write.`];
  });
}

type Bytes = readonly [first: number, last: number];

function charactersOf(encoding: string, leads: Bytes, trails: Bytes): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1) characters.add(character);
    }
  }
  return characters;
}
