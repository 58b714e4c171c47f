import { lists } from '../../reference.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { clientOf, type Flags } from '../flags.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** `credit-lens lists` */
export async function listsCommand(flags: Flags, terminal: Terminal): Promise<number> {
  if (flags.words.length > 0) throw new UsageError('lists takes no words: it gives the whole catalogue.');
  const all = await lists(clientOf(flags, terminal));
  if (flags.json) terminal.out(`${JSON.stringify(all, null, 2)}\n`);
  else {
    const rows = all.map(({ id, name, polarity, owners, status }) => [
      id,
      name.zh,
      name.en,
      polarity,
      owners[0]?.name.en ?? '',
      status,
    ]);
    terminal.out(table(['ID', 'LIST', '', 'POLARITY', 'OWNER', 'STATUS'], rows, terminal.isColoured));
  }
  return EXIT.done;
}
