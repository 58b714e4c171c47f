import { SyncFailure } from './sync-problem.ts';

/**
 * Makes sure that this browser can verify what a publisher signs. Web Cryptography needs a secure context, and has
 * Ed25519 in Chromium 137, Firefox 129, Safari 17, Node 22 and later.
 *
 * @throws SyncFailure `unsupported`.
 */
export async function requireSignatures(): Promise<void> {
  if (globalThis.crypto?.subtle === undefined) {
    throw unsupported(
      'There is no Web Cryptography here; it needs a secure context: https:, or this machine itself.',
    );
  }
  try {
    await crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify']);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
    throw unsupported('This browser cannot verify Ed25519 signatures. Update it.');
  }
}

function unsupported(message: string): SyncFailure {
  return new SyncFailure({ kind: 'unsupported', message });
}
