import type { Terminal } from './terminal.ts';

/** The codes of a command line; `-` stands for those that are piped in, one a line. */
export async function readCodes(words: readonly string[], terminal: Terminal): Promise<string[]> {
  const codes: string[] = [];
  for (const word of words) {
    if (word !== '-') codes.push(word);
    else codes.push(...(await terminal.readInput()).split(/\r?\n/).filter((line) => line.trim() !== ''));
  }
  return codes;
}
