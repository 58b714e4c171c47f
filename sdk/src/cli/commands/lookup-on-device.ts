import type { DeviceAnswer } from '../../snapshot/client/device-answer.ts';
import { refresh } from '../../snapshot/client/look-up-privately.ts';
import type { PublishedCatalogue } from '../../snapshot/client/named-files.ts';
import { EXIT } from '../exit-code.ts';
import type { Flags } from '../flags.ts';
import { snapshotOf } from '../snapshot-of.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

/** `credit-lens lookup CODE…` without `--live`: answered here, so that nobody learns which codes were meant. */
export async function lookupOnDevice(
  codes: readonly string[],
  flags: Flags,
  terminal: Terminal,
  version: string,
): Promise<number> {
  const client = snapshotOf(flags, terminal, version);
  try {
    const before = await client.open({ verified: true });
    const problem = await refresh(client);
    if (problem !== null) terminal.error(`credit-lens: the snapshot is not up to date: ${problem.message}\n`);
    // The names of the lists; without them their ids are shown. What the publisher lacks is not asked for at each look-up,
    // which would tell it when somebody looks something up: `snapshot sync` asks for it again.
    if (client.state !== null && client.state.sequence !== before?.sequence) await client.prepare();
    const answers = client.checkMany(codes);
    const asOf = client.state?.asOf ?? null;
    if (flags.json) terminal.out(`${JSON.stringify({ source: 'device', asOf, items: answers }, null, 2)}\n`);
    else {
      const lists = await client.catalogue();
      terminal.out(
        table(
          ['CODE', 'OUTCOME', 'WHAT IS RECORDED'],
          answers.map((one) => row(one, lists)),
          terminal.isColoured,
        ),
      );
      terminal.out(`\n${sourceLine(asOf)}\n`);
    }
    return answers.some(({ outcome }) => outcome === 'unavailable') ? EXIT.failed : EXIT.done;
  } finally {
    client.close();
  }
}

function sourceLine(asOf: string | null): string {
  if (asOf === null) return 'There is no snapshot on this device. --live asks the server.';
  return `From the snapshot on this device, as of ${asOf}. The server was not told which codes; --live asks it for the entries.`;
}

function row(answer: DeviceAnswer, catalogue: PublishedCatalogue | null): string[] {
  // A key that is refused is not repeated.
  const key = answer.code ?? '(not shown)';
  switch (answer.outcome) {
    case 'listed': {
      const lists = answer.lists.map((id) => nameOf(id, catalogue)).join('; ');
      const old = answer.freshness === 'flagsOnly' ? `, as of ${answer.asOf}, not refreshed` : '';
      return [key, 'listed', `on ${lists}${answer.contested ? ' (contested)' : ''}${old}`];
    }
    case 'noEntry':
      return [key, 'noEntry', 'no adverse entry in the snapshot; registration not checked'];
    case 'notCovered':
    case 'unavailable':
      return [key, answer.outcome, answer.reason];
  }
}

function nameOf(id: string, catalogue: PublishedCatalogue | null): string {
  const list = catalogue?.lists.find((one) => one.id === id);
  return list === undefined ? id : `${list.name.en} ${list.name.zh}`;
}
