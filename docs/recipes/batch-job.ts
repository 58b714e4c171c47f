/**
 * Screens a file of bidders at night: CSV in, CSV with evidence out.
 *
 *   node batch-job.ts bidders.csv evidence.csv http://127.0.0.1:8787
 *
 * The codes stand in the first column; the first line is a heading. Every answer becomes a line of the second file as
 * soon as its batch is in. What has no answer now gets no line: a second run asks for it again, and for nothing else, so
 * the job can be stopped at any moment.
 */
import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { LookupResult } from '@credit-lens/sdk';
import { type Client, createClient, createPace } from '@credit-lens/sdk/client';
import { lookupMany } from '@credit-lens/sdk/lookup';
import { csvLine, readCsv } from './csv.ts';

/** Rows between two writes; a request carries as many codes. */
const BATCH = 500;

const HEADING = ['row', 'code', 'outcome', 'reason', 'entries', 'sources', 'asOf'];

export interface BatchJob {
  readonly input: string;
  readonly output: string;
  readonly client: Client;
  report(line: string): void;
}

/** Runs the job, or the rest of it. @returns how many rows have no answer now. */
export async function runBatch({ input, output, client, report }: BatchJob): Promise<number> {
  const [, ...rows] = readCsv(await readFile(input, 'utf8'));
  const done = await rowsDone(output);
  const open = rows
    .map(([code = ''], index) => ({ row: String(index + 1), code }))
    .filter(({ row }) => !done.has(row));
  let unanswered = 0;
  for (let begin = 0; begin < open.length; begin += BATCH) {
    const batch = open.slice(begin, begin + BATCH);
    const results = await lookupMany(
      client,
      batch.map(({ code }) => code),
    );
    const lines = results.flatMap((result, index) => {
      const { row = '', code = '' } = batch[index] ?? {};
      return result.outcome === 'unavailable' ? [] : [csvLine([row, code, ...evidenceOf(result)])];
    });
    unanswered += results.length - lines.length;
    await appendFile(output, lines.join(''));
    report(`${done.size + begin + batch.length} of ${rows.length}`);
  }
  if (unanswered > 0) report(`${unanswered} have no answer now; run the job again later`);
  return unanswered;
}

/** The rows that have their line. A line that was cut off when the job was stopped is taken away. */
async function rowsDone(output: string): Promise<Set<string>> {
  const text = await readFile(output, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole === '') await writeFile(output, csvLine(HEADING));
  else if (whole.length < text.length) await truncate(output, Buffer.byteLength(whole));
  return new Set(
    readCsv(whole)
      .slice(1)
      .map(([row = '']) => row),
  );
}

/** Outcome, reason, entries, sources and date: what somebody needs who asks why. */
function evidenceOf(result: LookupResult): string[] {
  switch (result.outcome) {
    case 'listed': {
      const entries = result.entries.map(
        ({ list, listedBy, listedOn }) =>
          `${list.id} ${list.name.zh}: listed by ${listedBy.name.zh} since ${listedOn}`,
      );
      return ['listed', '', entries.join('; '), sourcesOf(result), result.asOf];
    }
    case 'noEntry':
      return ['noEntry', '', '', sourcesOf(result), result.asOf];
    default:
      return [result.outcome, result.reason, '', '', result.asOf];
  }
}

function sourcesOf({
  sources,
}: {
  sources: readonly { name: { en: string }; asOf: string | null }[];
}): string {
  return sources.map(({ name, asOf }) => `${name.en} (${asOf ?? 'not stated'})`).join('; ');
}

if (import.meta.main) {
  const [input, output, baseUrl] = process.argv.slice(2);
  if (input === undefined || output === undefined || baseUrl === undefined) {
    throw new Error('Say what to read, what to write and whom to ask: bidders.csv evidence.csv ADDRESS');
  }
  const client = createClient({ baseUrl, pace: createPace({ perSecond: 5 }), timeout: 30_000 });
  const report = (line: string) => void process.stderr.write(`${line}\n`);
  const unanswered = await runBatch({ input, output, client, report });
  if (unanswered > 0) process.exitCode = 1;
}
