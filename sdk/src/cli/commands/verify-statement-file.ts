import { AlienValue } from '../../contract/reader.ts';
import type { StatementKeys } from '../../contract/types.gen.ts';
import { readStatementKeys } from '../../statement/read-statement-keys.ts';
import { verifyStatement } from '../../statement/verify-statement.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import type { Flags } from '../flags.ts';
import { reportFinding } from '../report-finding.ts';
import type { Terminal } from '../terminal.ts';

/** Whether a file holds a signature in compact form: three parts, and no JSON. */
export function isCompact(text: string): boolean {
  return /^\s*[\w-]+\.[\w-]+\.[\w-]+\s*$/.test(text);
}

/** Verifies a statement in a file; the same lines for every outcome. */
export async function verifyStatementFile(
  compact: string,
  flags: Flags,
  terminal: Terminal,
): Promise<number> {
  const { keys: keysFile, status: statusFile, audience = null, json } = flags;
  if (keysFile === undefined)
    throw new UsageError(
      'A signature says nothing without keys of the issuer. Give --keys FILE, with what its server has at ' +
        '/.well-known/credit-lens-statement-keys.json.',
    );
  const read = async (file: string): Promise<string> =>
    new TextDecoder().decode(await terminal.readFile(file));
  const keys = keysIn(await read(keysFile), keysFile);
  const status = statusFile === undefined ? {} : { status: (await read(statusFile)).trim() };
  const result = await verifyStatement(compact, { keys, audience, now: new Date(), ...status });
  if (result.state === 'invalid') {
    reportFinding({ refused: result.reason, message: result.detail }, json, terminal);
    return EXIT.refused;
  }
  const { statement, checked, keyId } = result;
  const { outcome, code } = statement.credentialSubject;
  return reportFinding(
    {
      genuine: 'statement',
      keyId,
      issuer: statement.issuer,
      audience: statement.aud,
      audienceChecked: checked.audience,
      statusChecked: checked.status,
      validUntil: statement.validUntil,
      code,
      outcome,
    },
    json,
    terminal,
  );
}

function keysIn(text: string, file: string): StatementKeys {
  try {
    return readStatementKeys(JSON.parse(text));
  } catch (cause) {
    if (cause instanceof AlienValue || cause instanceof SyntaxError)
      throw new UsageError(`${file} holds no keys for statements: ${cause.message}`);
    throw cause;
  }
}
