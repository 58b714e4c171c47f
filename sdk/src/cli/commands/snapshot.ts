import type { ClientState } from '../../snapshot/client/snapshot-client.ts';
import { openSnapshot } from '../../snapshot/open-snapshot.ts';
import { SnapshotRefused } from '../../snapshot/snapshot-refused.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import type { Flags } from '../flags.ts';
import { reportFinding } from '../report-finding.ts';
import { snapshotOf } from '../snapshot-of.ts';
import type { Terminal } from '../terminal.ts';

/** `credit-lens snapshot check FILE`, `snapshot sync`, `snapshot status` */
export async function snapshotCommand(flags: Flags, terminal: Terminal, version: string): Promise<number> {
  const [what, file, more] = flags.words;
  if (what === 'check' && file !== undefined && more === undefined) return check(file, flags, terminal);
  if ((what !== 'sync' && what !== 'status') || file !== undefined)
    throw new UsageError('snapshot takes check and one file, or sync, or status.');
  const client = snapshotOf(flags, terminal, version);
  try {
    await client.open({ verified: true });
    const report = what === 'sync' ? await client.sync({ force: true }) : null;
    const missing = what === 'sync' && client.state !== null ? await client.prepare() : null;
    const problem = report?.problem ?? missing;
    if (problem !== null) terminal.error(`credit-lens: ${problem.message}\n`);
    const update = report === null ? {} : { update: report.kind };
    reportFinding({ ...update, ...shown(client.state) }, flags.json, terminal);
    return report?.kind === 'failed' ? EXIT.failed : EXIT.done;
  } finally {
    client.close();
  }
}

/** What is known of the state, in one level; among how many listed companies a person hides who opens a record. */
function shown(state: ClientState | null): object {
  if (state === null) return { held: false };
  const { asOf, freshness, confirmedAt, bytes, sequence, coverage, anonymitySet } = state;
  const { registered, listed } = coverage;
  const confirmed = new Date(confirmedAt).toISOString();
  return { held: true, asOf, freshness, confirmed, sequence, registered, listed, bytes, anonymitySet };
}

async function check(file: string, flags: Flags, terminal: Terminal): Promise<number> {
  const bytes = await terminal.readFile(file);
  try {
    const snapshot = openSnapshot(new Uint8Array(bytes));
    const { description, holdsCodes, holdsNames } = snapshot;
    const plain = Object.entries(description).filter(([, value]) => typeof value !== 'object');
    return reportFinding(
      { whole: true, bytes: bytes.length, holdsCodes, holdsNames, ...Object.fromEntries(plain) },
      flags.json,
      terminal,
    );
  } catch (error) {
    if (!(error instanceof SnapshotRefused)) throw error;
    reportFinding({ refused: error.reason, message: error.message }, flags.json, terminal);
    return EXIT.refused;
  }
}
