/**
 * `npm run bench -- NAME [--json]`: measures NAME against its peers in one run. With `--json` the last line is one
 * JSON object `{"name", "figures"}`. `--codes N` measures on another number of codes, `--no-browser` leaves
 * browsers out, `--only-browser` measures nothing but the snapshot's client in them, `--postgres` has PostgreSQL among
 * the peers of names.
 */
import { parseArgs } from 'node:util';
import { benchAdapters } from './adapters/bench-adapters.ts';
import { benchBadge } from './badge/bench-badge.ts';
import { benchDiscovery } from './discovery/bench-discovery.ts';
import { benchExtension } from './extension/bench-extension.ts';
import type { Figures } from './figures.ts';
import { benchIdentity } from './identity/bench-identity.ts';
import { benchNames } from './names/bench-names.ts';
import { benchScan } from './scan/bench-scan.ts';
import { benchSdk } from './sdk/bench-sdk.ts';
import { benchClient } from './snapshot/bench-client.ts';
import { benchNational } from './snapshot/bench-national.ts';
import { benchSnapshot } from './snapshot/bench-snapshot.ts';

/** What a bench may be told. */
interface Wishes {
  readonly codes: number;
  readonly inBrowser: boolean;
  readonly onlyBrowser: boolean;
  readonly withPostgres: boolean;
}

interface Bench {
  /** The number of codes it is measured on by default, for those that need codes. */
  readonly codes?: number;
  run(wishes: Wishes): Promise<Figures>;
}

/** What can be measured. */
const benches: Record<string, Bench> = {
  snapshot: {
    codes: 10_000_000,
    run: ({ codes, inBrowser, onlyBrowser }) =>
      onlyBrowser ? benchClient() : benchSnapshot(codes, inBrowser),
  },
  'snapshot-national': {
    codes: 97_000_000,
    run: ({ codes }) => benchNational(codes),
  },
  sdk: { run: ({ inBrowser }) => benchSdk(inBrowser) },
  identity: { run: async () => benchIdentity() },
  extension: { run: ({ inBrowser }) => benchExtension(inBrowser) },
  adapters: { run: benchAdapters },
  badge: { run: ({ inBrowser }) => benchBadge(inBrowser) },
  discovery: { run: benchDiscovery },
  scan: { run: benchScan },
  names: { run: ({ withPostgres }) => benchNames(withPostgres) },
};

/** With fewer, a day of 7,000 changes does not find enough listed codes. */
const FEWEST_CODES = 500_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    codes: { type: 'string' },
    'no-browser': { type: 'boolean', default: false },
    'only-browser': { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
  },
});

const [name = ''] = positionals;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
const codes = Number(values.codes ?? bench?.codes ?? FEWEST_CODES);
if (bench === undefined || positionals.length !== 1) {
  console.error(
    `Say what to measure: npm run bench -- NAME, where NAME is ${Object.keys(benches).join(' or ')}.`,
  );
  process.exitCode = 1;
} else if (!Number.isSafeInteger(codes) || codes < FEWEST_CODES) {
  console.error(`--codes takes a whole number of at least ${FEWEST_CODES}; "${values.codes}" was given.`);
  process.exitCode = 1;
} else if (values['only-browser'] && (name !== 'snapshot' || values['no-browser'])) {
  console.error(
    '--only-browser measures the client of `snapshot` in browsers: give it that name, without --no-browser.',
  );
  process.exitCode = 1;
} else {
  const figures = await bench.run({
    codes,
    inBrowser: !values['no-browser'],
    onlyBrowser: values['only-browser'],
    withPostgres: values.postgres,
  });
  for (const [figure, value] of Object.entries(figures)) {
    console.log(
      `${figure.padEnd(44)} ${value === null || Number.isInteger(value) ? value : value.toPrecision(4)}`,
    );
  }
  if (values.json) console.log(JSON.stringify({ name, figures }));
}
