import type { Candidate } from '../../contract/types.gen.ts';
import { searchCandidates } from '../../search.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import { clientOf, type Flags } from '../flags.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** `credit-lens search NAME` */
export async function searchCommand(flags: Flags, terminal: Terminal): Promise<number> {
  const name = flags.words.join(' ');
  if (name === '') throw new UsageError('No name is given.');
  const found: Candidate[] = [];
  const limit = Math.min(flags.most, 20);
  for await (const candidate of searchCandidates(clientOf(flags, terminal), { name, limit })) {
    found.push(candidate);
    if (found.length === flags.most) break;
  }
  if (flags.json) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
  else {
    const rows = found.map(({ code, name: own, region, status, match }) => [
      code,
      own,
      region.name.en,
      status,
      match,
    ]);
    terminal.out(table(['CODE', 'COMPANY', 'REGION', 'STATUS', 'MATCH'], rows, terminal.isColoured));
  }
  return EXIT.done;
}
