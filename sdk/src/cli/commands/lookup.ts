import type { ListEntry, LookupResult } from '../../contract/types.gen.ts';
import { screen } from '../../screening.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { addressOf, clientOf, type Flags } from '../flags.ts';
import { readCodes } from '../read-codes.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { lookupOnDevice } from './lookup-on-device.ts';

/** From so many codes on it is worth telling how far it has come. */
const LONG_WORK = 500;

/** `credit-lens lookup CODE…` */
export async function lookupCommand(flags: Flags, terminal: Terminal, version: string): Promise<number> {
  const codes = await readCodes(flags.words, terminal);
  if (codes.length === 0)
    throw new UsageError('No code is given. Give codes, or - to read them from the input.');
  if (!flags.live) return lookupOnDevice(codes, flags, terminal, version);
  const isLong = terminal.showsProgress && codes.length >= LONG_WORK;
  const screening = await screen(clientOf(flags, terminal), codes, {
    onProgress: ({ settled, total }) => {
      if (isLong) terminal.error(`\r${settled} of ${total}${settled === total ? '\n' : ''}`);
    },
  });
  const source = 'server';
  if (flags.json) terminal.out(`${JSON.stringify({ source, ...screening }, null, 2)}\n`);
  else {
    const rows = screening.items.flatMap(({ result }) => rowsOf(result));
    terminal.out(table(['CODE', 'COMPANY', 'OUTCOME', 'WHAT IS RECORDED'], rows, terminal.isColoured));
    const asked = screening.items.flatMap(({ result }) => result.asOf ?? []).sort();
    const asOf = asked.length === 0 ? '' : `, as of ${asked.at(-1)}`;
    terminal.out(`\nFrom ${addressOf(flags, terminal)}${asOf}; it was told the codes.\n`);
  }
  return screening.counts.unavailable === 0 ? EXIT.done : EXIT.failed;
}

function rowsOf(result: LookupResult): string[][] {
  // A key that is refused is not repeated.
  const key = result.key === '' ? '(not shown)' : result.key;
  switch (result.outcome) {
    case 'listed':
      return result.entries.map((entry) => [key, result.entity.name, 'listed', sentenceOf(entry)]);
    case 'noEntry': {
      const sources = result.sources.map(({ name, asOf }) => `${name.en} (${asOf.slice(0, 10)})`);
      return [[key, result.entity?.name ?? '', 'noEntry', `none in ${sources.join(', ')}`]];
    }
    case 'notCovered':
      return [[key, '', 'notCovered', result.reason]];
    case 'unavailable': {
      const again = result.retryAt === null ? '' : `; ask again after ${result.retryAt}`;
      return [[key, '', 'unavailable', `${result.reason}${again}`]];
    }
  }
}

function sentenceOf({ list, listedBy, listedOn, contested }: ListEntry): string {
  const note = contested ? ' (contested)' : '';
  return `Listed by ${listedBy.name.en} on ${list.name.en} ${list.name.zh} since ${listedOn}${note}`;
}
