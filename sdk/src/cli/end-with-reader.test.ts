import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startServer } from '@credit-lens/api-mock/start-server';
import { describe, expect, it } from 'vitest';

describe('credit-lens, as a program whose reader has enough', () => {
  it('ends quietly', async () => {
    const server = await startServer({ port: 0, size: 0 });
    try {
      const path = fileURLToPath(new URL('credit-lens.ts', import.meta.url));
      const words = ['--conditions=@credit-lens/source', path, 'lists', '--json', '--url', server.address];
      const program = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
      // Closes this end of the pipe before anything is written to the other.
      program.stdout.destroy();
      const [told, [code]] = await Promise.all([text(program.stderr), once(program, 'close')]);
      expect([told, code]).toEqual(['', 0]);
    } finally {
      await server.close();
    }
  }, 30_000);
});
