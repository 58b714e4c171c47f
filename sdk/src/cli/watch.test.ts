import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { memory } from '../snapshot/client/storage/memory.ts';
import { run } from './run.ts';

const FIRM = '91330106FAKE000133';
const change = (code: string) => ({
  kind: 'published',
  code,
  list: 'B11',
  entry: `B11-${code}-1`,
  on: '2026-01-20',
  at: '2026-01-20T00:00:00Z',
});

const lineOf = (code: string) => `2026-01-20  ${code}  published  B11  B11-${code}-1`;
const eventsOf = (codes: string[]) =>
  codes
    .map((code, place) => `id: c-${place}\nevent: change\ndata: ${JSON.stringify(change(code))}\n\n`)
    .join('');

/** A feed that tells of somebody else, of the firm, and then nothing more. */
const feed =
  (asked: string[]): typeof fetch =>
  async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    if (url.endsWith('after=garbage')) return new Response('{}', { status: 410 });
    const events = new TextEncoder().encode(eventsOf(['91110000FAKE00005N', FIRM]));
    const body = new ReadableStream({ start: (stream) => stream.enqueue(events) });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };

/** Runs one command line, which is interrupted as soon as it has written something. */
async function interruptedCall(...words: string[]) {
  const written = { out: '', error: '' };
  const asked: string[] = [];
  let interrupt = () => {};
  const terminal = {
    out: (line: string) => {
      written.out += line;
      interrupt();
    },
    error: (line: string) => {
      written.error += line;
    },
    readInput: async () => `${FIRM}\n`,
    readFile: () => Promise.reject(new Error('No file is read.')),
    openStorage: () => memory(),
    onInterrupt: (stop: () => void) => {
      interrupt = stop;
    },
    isColoured: false,
    showsProgress: false,
    environment: { CREDIT_LENS_URL: 'https://credit.example' },
    fetch: feed(asked),
  };
  return { ended: await run(words, terminal, '1.2.3'), asked, ...written };
}

describe('credit-lens watch', () => {
  it('tells changes of those who are watched, a line each, and where to go on from', async () => {
    const { ended, out, error } = await interruptedCall('watch', FIRM);
    expect(ended).toBe(0);
    expect(out).toBe(`${lineOf(FIRM)}\n`);
    expect(error).toBe('To go on from here: --after c-1\n');
  });

  it('gives programs one JSON value on each line, from a cursor on', async () => {
    const { out, asked } = await interruptedCall('watch', '-', '--json', '--after', 'c-9');
    expect(JSON.parse(out)).toEqual({ ...change(FIRM), cursor: 'c-1' });
    expect(asked).toEqual(['https://credit.example/v1/changes?after=c-9']);
  });

  it('says so when the server cannot go on from what --after gives', async () => {
    const { out, error, ended } = await interruptedCall('watch', FIRM, '--after', 'garbage');
    expect(error).toMatch(
      /^The server cannot go on from "garbage", given by --after\. It goes on from now\.\n/,
    );
    expect(out).toContain('look up anew whom you watch');
    expect(ended).toBe(0);
  });

  it('refuses what can be no cursor before it asks anybody', async () => {
    const { error, ended, asked } = await interruptedCall('watch', FIRM, '--after', 'not a cursor');
    expect([ended, asked]).toEqual([2, []]);
    expect(error).toContain('"not a cursor" is none');
  });

  it('does not begin without a code', async () => {
    expect(await interruptedCall('watch')).toMatchObject({ ended: 2, asked: [] });
    const { ended, error } = await interruptedCall('watch', 'x');
    expect([ended, error]).toEqual([2, expect.stringContaining('no unified social credit code')]);
  });
});

describe('credit-lens watch, as a program', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'writes each change as it comes, and ends cleanly on %s',
    async (signal) => {
      const server = createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(eventsOf([FIRM]));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const path = fileURLToPath(new URL('credit-lens.ts', import.meta.url));
      const words = ['--conditions=@credit-lens/source', path, 'watch', FIRM, '--url', address];
      const program = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
      const ended = new Promise((resolve) => program.on('close', (code, by) => resolve([code, by])));
      const told = text(program.stderr);
      const [line] = await Promise.race([once(program.stdout, 'data'), told.then((error) => [error])]);
      expect(String(line)).toBe(`${lineOf(FIRM)}\n`);
      program.kill(signal);
      expect([await ended, await told]).toEqual([[0, null], 'To go on from here: --after c-0\n']);
      server.closeAllConnections();
      server.close();
    },
    30_000,
  );
});
