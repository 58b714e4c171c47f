import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { createClient } from '@credit-lens/sdk/client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runBatch } from '../../../docs/recipes/batch-job.ts';
import { csvLine, readCsv } from '../../../docs/recipes/csv.ts';

const BIDDERS = `code,bidder
91330106FAKE000133,"子虚, ""一号"""
91330483MA2B9PTN02,of another register
no code,
`;

let register: RunningServer;
let folder: string;
let input: string;
let output: string;
beforeAll(async () => {
  register = await startServer({ port: 0, size: 500 });
}, 60_000);
afterAll(() => register.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credit-lens-batch-'));
  [input, output] = [join(folder, 'bidders.csv'), join(folder, 'evidence.csv')];
  await writeFile(input, BIDDERS);
  return () => rm(folder, { recursive: true });
});

/** Runs the job against a server; gives what it reported and the lines it has written so far. */
async function run(baseUrl: string) {
  const reports: string[] = [];
  const client = createClient({ baseUrl, retries: 0 });
  const unanswered = await runBatch({ input, output, client, report: (line) => reports.push(line) });
  const [heading, ...lines] = readCsv(await readFile(output, 'utf8'));
  return { unanswered, reports, heading, lines };
}

describe('the recipe of a batch job', () => {
  it('writes a line of evidence for every row', async () => {
    const { unanswered, reports, heading, lines } = await run(register.address);
    expect(unanswered).toBe(0);
    expect(reports).toEqual(['3 of 3']);
    expect(heading).toEqual(['row', 'code', 'outcome', 'reason', 'entries', 'sources', 'asOf']);
    expect(lines.map((cells) => cells.slice(0, 4))).toEqual([
      ['1', '91330106FAKE000133', 'listed', ''],
      ['2', '91330483MA2B9PTN02', 'notCovered', 'outsideRegister'],
      ['3', 'no code', 'notCovered', 'malformed'],
    ]);
    expect(lines[0]?.[4]).toMatch(/^B02 失信被执行人名单: listed by .+ since \d{4}-\d\d-\d\d$/);
  });

  it('goes on where it ended: only rows without a line are asked for again', async () => {
    const first = await run('http://127.0.0.1:1');
    expect(first.unanswered).toBe(2);
    expect(first.lines.map(([row]) => row)).toEqual(['3']);
    const second = await run(register.address);
    expect(second.lines.map(([row, , outcome]) => [row, outcome])).toEqual([
      ['3', 'notCovered'],
      ['1', 'listed'],
      ['2', 'notCovered'],
    ]);
    expect((await run('http://127.0.0.1:1')).unanswered).toBe(0);
  });

  it('takes away a line that was cut off, and asks for its row again', async () => {
    const whole = await run(register.address);
    const text = await readFile(output, 'utf8');
    await writeFile(output, text.slice(0, -10));
    expect((await run(register.address)).lines.map(([row]) => row)).toEqual(whole.lines.map(([row]) => row));
  });

  it('reads and writes what spreadsheets do', () => {
    const cells = ['a,b', 'say "so"', 'two\nlines', ''];
    expect(readCsv(`\ufeff${csvLine(cells)}\r\nx,\r\n`)).toEqual([cells, ['x', '']]);
    expect(csvLine(['=1+1'])).toBe("'=1+1\n");
    expect(() => readCsv('a\n"b')).toThrow('Line 2');
  });
});
