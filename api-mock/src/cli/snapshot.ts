import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StatementKeys } from '@credit-lens/sdk/contract';
import { readStatementKeys } from '@credit-lens/sdk/statement';
import type { AdaptersChoice } from '../publish/build-adapters.ts';
import { openKeyRing } from '../publish/open-key-ring.ts';
import { publish } from '../publish/publish.ts';
import { requireOutside } from '../publish/require-outside.ts';
import { rotate } from '../publish/rotate.ts';
import { LARGEST_SIZE } from '../register/invent-register.ts';
import { openRegister } from '../store/open-register.ts';
import { DEFAULT_DATABASE } from './default-database.ts';
import { printReport } from './print-report.ts';
import { readFlags } from './read-flags.ts';

const USAGE = `Writes the register as static files that any web server can serve.

  publish --out DIR   writes keys, manifest, snapshot, deltas, details and catalogue
  rotate --out DIR    adds a new signing key; the old one signs along for 30 days

  --out DIR        folder of the public files
  --database FILE  where the register is kept (default ${DEFAULT_DATABASE})
  --size N         organisations in it (default 20000)
  --seed N         what it is drawn from (default 20150101)
  --key FILE       private signing key, made if missing (default signing-key.pem beside the register)
  --day-budget N   most bytes of deltas in 24 hours, for codes and for names, before a new
                   chain begins (default 32768, or an eighth of the full file if that is more)
  --adapters FILE  where sites name their sellers, for clients that read pages (default what was published before;
                   none: no longer any). npm run adapter -- table writes one
  --statement-keys FILE
                   keys that clients verify statements with, as the server has them at
                   /.well-known/credit-lens-statement-keys.json (default what was published before)
  --state FILE     what the publisher remembers (default DIR.state)
  --json           prints one line of JSON
  --help           this text`;

async function snapshot(): Promise<void> {
  const [command = '', ...rest] = process.argv.slice(2);
  const flagged = command.startsWith('-') || command === '';
  const { numbers, texts, switches } = readFlags(
    flagged ? process.argv.slice(2) : rest,
    { size: [0, LARGEST_SIZE], seed: [0, 0xffff_ffff], 'day-budget': [0, 0xffff_ffff] },
    ['out', 'database', 'key', 'state', 'adapters', 'statement-keys'],
    ['json', 'help'],
  );
  if (switches['help']) {
    console.log(USAGE);
    return;
  }
  if (command !== 'publish' && command !== 'rotate')
    throw new Error(`Say what to do, publish or rotate${flagged ? '' : `; “${command}” is neither`}`);
  const { out, database = DEFAULT_DATABASE, state } = texts;
  if (out === undefined || out === '') throw new Error('Say where the files go: --out DIR');
  const key =
    texts['key'] ?? join(dirname(database === ':memory:' ? DEFAULT_DATABASE : database), 'signing-key.pem');
  const kept = state === undefined ? {} : { state };
  if (state !== undefined) requireOutside(out, state, '--state');
  const isJson = switches['json'] === true;
  if (command === 'rotate') {
    const trust = await rotate({ out, key, ...kept });
    console.log(
      isJson
        ? JSON.stringify({ trust })
        : trust.map(({ keyId, validUntil }) => `${keyId} until ${validUntil}`).join('\n'),
    );
    return;
  }
  const ring = await openKeyRing(key, out, new Date());
  const { size, seed, 'day-budget': dayBudget } = numbers;
  const { store } = openRegister({
    database,
    ...(size === undefined ? {} : { size }),
    ...(seed === undefined ? {} : { seed }),
  });
  try {
    const report = await publish({
      store,
      out,
      ring,
      ...kept,
      ...(await readAdapters(texts['adapters'])),
      ...(await readKeys(texts['statement-keys'])),
      ...(dayBudget === undefined ? {} : { dayBudget }),
    });
    if (isJson) console.log(JSON.stringify(report));
    else printReport(report, key);
  } finally {
    await store.close();
  }
}

async function readAdapters(file: string | undefined): Promise<{ readonly adapters?: AdaptersChoice }> {
  if (file === undefined) return {};
  return { adapters: file === 'none' ? null : new Uint8Array(await readFile(file)) };
}

async function readKeys(file: string | undefined): Promise<{ readonly statementKeys?: StatementKeys }> {
  if (file === undefined) return {};
  try {
    return { statementKeys: readStatementKeys(JSON.parse(await readFile(file, 'utf8'))) };
  } catch (cause) {
    throw new Error(
      `${file} holds no keys for statements: save what the server has at its well-known place`,
      {
        cause,
      },
    );
  }
}

try {
  await snapshot();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
