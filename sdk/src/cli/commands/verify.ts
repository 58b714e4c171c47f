import { readLookupResult } from '../../contract/read-lookup-result.ts';
import { AlienValue } from '../../contract/reader.ts';
import { SnapshotRefused } from '../../snapshot/snapshot-refused.ts';
import { acceptKeys, readKeys } from '../../snapshot/trust/accept-keys.ts';
import { acceptManifest } from '../../snapshot/trust/accept-manifest.ts';
import { DocumentReader } from '../../snapshot/trust/document-reader.ts';
import type { DocumentContent } from '../../snapshot/trust/signed-document.ts';
import type { SigningKey } from '../../snapshot/trust/signing-key.ts';
import { EXIT, UsageError } from '../exit-code.ts';
import type { Flags } from '../flags.ts';
import { reportFinding } from '../report-finding.ts';
import type { Terminal } from '../terminal.ts';
import { isCompact, verifyStatementFile } from './verify-statement-file.ts';

/** `credit-lens verify FILE [--keys FILE] [--audience ORIGIN] [--status FILE]` */
export async function verifyCommand(flags: Flags, terminal: Terminal, version: string): Promise<number> {
  const [file, more] = flags.words;
  if (file === undefined || more !== undefined) throw new UsageError('verify takes one file.');
  const text = new TextDecoder().decode(await terminal.readFile(file));
  if (isCompact(text)) return verifyStatementFile(text.trim(), flags, terminal);
  try {
    const finding = isSigned(text) ? await verifySigned(text, flags, terminal, version) : verifyResult(text);
    return reportFinding(finding, flags.json, terminal);
  } catch (error) {
    const isRefused =
      error instanceof SnapshotRefused || error instanceof AlienValue || error instanceof SyntaxError;
    if (!isRefused) throw error;
    const reason = error instanceof SnapshotRefused ? error.reason : 'malformed';
    reportFinding({ refused: reason, message: error.message }, flags.json, terminal);
    return EXIT.refused;
  }
}

function isSigned(text: string): boolean {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null && 'signatures' in value;
}

async function verifySigned(
  text: string,
  flags: Flags,
  terminal: Terminal,
  clientVersion: string,
): Promise<object> {
  if (flags.keys === undefined) {
    throw new UsageError('A signature says nothing without a key that you trust. Give --keys FILE.');
  }
  const keys = keysIn(new TextDecoder().decode(await terminal.readFile(flags.keys)));
  const circumstances = { keys, now: new Date(), last: null };
  const { content } = JSON.parse(text) as { content: object };
  if ('keys' in content) {
    const accepted = await acceptKeys(text, circumstances);
    return { genuine: 'list of keys', keys: accepted.keys.length, sequence: accepted.mark.sequence };
  }
  const { manifest, keyId, mark } = await acceptManifest(text, { ...circumstances, clientVersion });
  const { asOf, coverage } = manifest;
  const { registered, listed } = coverage;
  return { genuine: 'manifest', keyId, asOf, sequence: mark.sequence, registered, listed };
}

/** The keys of a list of keys, published or bare. That they are the publisher's is for the person who gives them to know. */
function keysIn(text: string): SigningKey[] {
  const value = JSON.parse(text) as { content?: DocumentContent };
  return readKeys(new DocumentReader(value.content ?? (value as DocumentContent), 'keys'));
}

/** A result carries no signature: its form is all that can be looked at. */
function verifyResult(text: string): object {
  const { outcome, asOf, freshUntil } = readLookupResult(JSON.parse(text));
  return {
    form: 'result',
    outcome,
    asOf,
    freshUntil,
    fresh: Date.parse(freshUntil) > Date.now(),
    signed: false,
  };
}
