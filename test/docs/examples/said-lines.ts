import { expect } from 'vitest';

/** Stands before what a line of a program prints. */
const ARROW = /\/\/ → ?(.*)$/;

/** What a program says that it prints: the texts behind its arrows, one for each line printed, in their order. */
function saidLines(program: string): string[] {
  return program.split('\n').flatMap((line) => {
    const [, said] = ARROW.exec(line) ?? [];
    return said === undefined ? [] : [said.trim()];
  });
}

/** Whether a printed line is the one said. `…` stands for what differs from run to run: a date, an id, a count. */
function isSaid(said: string, printed: string): boolean {
  const parts = said.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(printed.trim());
}

/** Expects that a program printed what it says, line by line, and that it says anything at all. */
export function expectSaid(program: string, printed: readonly string[]): void {
  const said = saidLines(program);
  expect(said.length, 'an example shows what it prints').toBeGreaterThan(0);
  const asSaid = printed.map((line, index) => {
    const expected = said[index];
    return expected !== undefined && isSaid(expected, line) ? expected : line;
  });
  expect(asSaid).toEqual(said);
}
