import { EXIT } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Says what was found of a file: as lines for people, as JSON for programs. */
export function reportFinding(finding: object, asJson: boolean, terminal: Terminal): number {
  if (asJson) terminal.out(`${JSON.stringify(finding, null, 2)}\n`);
  else for (const [what, value] of Object.entries(finding)) terminal.out(`${what}: ${String(value)}\n`);
  return EXIT.done;
}
