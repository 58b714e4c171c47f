import { decodeSteps } from './data/steps.ts';
import { SHAPES, SIMPLIFIED, TRADITIONAL } from './data/traditional.gen.ts';

let table: ReadonlyMap<string, string> | undefined;
let shapes: ReadonlySet<string> | undefined;

/**
 * Replaces each traditional character by the simplified one that stands for it, one for one, so that positions hold.
 *
 * Only characters that never occur in simplified text are replaced: 乾 stays 乾, for 乾元 and 干元 are two brands.
 * Source: OpenCC, as far as the characters of GB 2312 go.
 */
export function toSimplified(text: string): string {
  const simplifiedOf = readTable();
  let simplified = '';
  for (const character of text) simplified += simplifiedOf.get(character) ?? character;
  return simplified;
}

/**
 * Two texts that are equal once simplified, yet differ in traditional characters: 髮 and 發 are both 发, so 南柯髮藝
 * and 南柯發藝 are two brands. Two shapes of one character (裏 and 裡) do not count.
 */
export function differInTraditional(one: string, other: string): boolean {
  if (one === other) return false;
  const simplifiedOf = readTable();
  const [own, their] = [[...one], [...other]];
  return own.some((character, at) => {
    const counterpart = their[at] ?? '';
    if (character === counterpart) return false;
    if (!simplifiedOf.has(character) || !simplifiedOf.has(counterpart)) return false;
    shapes ??= new Set(SHAPES.match(/../gu));
    return !shapes.has(`${character}${counterpart}`) && !shapes.has(`${counterpart}${character}`);
  });
}

function readTable(): ReadonlyMap<string, string> {
  if (table === undefined) {
    const targets = decodeSteps(SIMPLIFIED);
    table = new Map(
      decodeSteps(TRADITIONAL).map((code, at) => [
        String.fromCharCode(code),
        String.fromCharCode(targets[at] ?? code),
      ]),
    );
  }
  return table;
}
