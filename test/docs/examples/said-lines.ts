/** Stands before what a line of a program prints. */
const ARROW = /\/\/ → (.*)$/;

/** What a program says that it prints: the texts behind its arrows, one for each line printed, in their order. */
export function saidLines(program: string): string[] {
  return program.split('\n').flatMap((line) => {
    const [, said] = ARROW.exec(line) ?? [];
    return said === undefined ? [] : [said.trim()];
  });
}

/** Whether a printed line is the one said. `…` stands for what differs from run to run: a date, an id, a count. */
export function isSaid(said: string, printed: string): boolean {
  const parts = said.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(printed);
}
