import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type StatementSigner, statementSigner } from './statement-key.ts';
import type { KeptSigners } from './statement-key-ring.ts';

const BLOCK =
  /Valid-From: (\S+)\nValid-Until: (\S+)\n(-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----)/g;

/**
 * Keeps keys for statements in a file that only this account can read: PKCS #8 in PEM, each under its term.
 *
 * @throws Error from `read` when other accounts can read the file, or it holds anything else.
 */
export function keysInFile(file: string): KeptSigners {
  return {
    read: () => {
      const text = readIfThere(file);
      if (text === null) return [];
      if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
        throw new Error(`${file} can be read by other accounts: chmod 600 it`);
      const signers = [...text.matchAll(BLOCK)].map(
        ([, validFrom = '', validUntil = '', pem = '']): StatementSigner =>
          statementSigner(createPrivateKey(pem), { validFrom, validUntil }),
      );
      if (signers.length === 0)
        throw new Error(`${file} holds no keys for statements: move it away, or restore it`);
      return signers;
    },
    write: (signers) => {
      const blocks = signers.map(({ shown, privateKey }) => {
        const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
        return `Key-Id: ${shown.kid}\nValid-From: ${shown.validFrom}\nValid-Until: ${shown.validUntil}\n${pem}\n`;
      });
      const beside = `${file}.${process.pid}.writing`;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(beside, blocks.join('\n'), { mode: 0o600, flush: true });
      renameSync(beside, file);
    },
  };
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new Error(`${file} cannot be read as keys for statements`, { cause });
  }
}
