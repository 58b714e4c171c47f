import { openSnapshot } from '../../snapshot/open-snapshot.ts';
import { SnapshotRefused } from '../../snapshot/snapshot-refused.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import type { Flags } from '../flags.ts';
import { reportFinding } from '../report-finding.ts';
import type { Terminal } from '../terminal.ts';

/** `credit-lens snapshot check FILE` */
export async function snapshotCheckCommand(flags: Flags, terminal: Terminal): Promise<number> {
  const [what, file, more] = flags.words;
  if (what !== 'check' || file === undefined || more !== undefined) {
    throw new UsageError('snapshot takes the word check and one file.');
  }
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
