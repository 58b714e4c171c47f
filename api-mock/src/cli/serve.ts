import { LARGEST_SIZE } from '../register/invent-register.ts';
import { startServer } from '../server/start-server.ts';
import { DEFAULT_DATABASE } from './default-database.ts';
import { keptAsideLine } from './kept-aside-line.ts';
import { readFlags } from './read-flags.ts';
import { readOperatorKey } from './read-operator-key.ts';

const USAGE = `Serves the Credit Lens API over an invented register.

  --port N         port; 0 for any free one (default 8787)
  --host ADDRESS   address to listen at (default 127.0.0.1)
  --address URL    address that problems and /docs name (default the one listened at)
  --database FILE  where the register is kept, or :memory: (default ${DEFAULT_DATABASE})
  --size N         organisations in it (default 20000)
  --seed N         what it is drawn from (default 20150101)
  --operator-key FILE
                   file that holds the key for /v1/admin; or set CREDIT_LENS_OPERATOR_KEY
  --require-keys   look-ups need a key with a declared purpose
  --chain-rule     five penalised outlets propose their parent (a draft of 2019, on hold)
  --statement-algorithm EdDSA|ES256
                   how new keys for statements sign (default as the last one, EdDSA at first); a key that is
                   there signs until the next one was shown for a week
  --static DIR     folder of the published files (default beside the register)
  --badge DIR      built folder of the badge, for the preview and the hashes of /embed
  --faults         heed the header Credit-Lens-Fault
  --help           this text`;

async function serve(): Promise<void> {
  const started = performance.now();
  const { numbers, texts, switches } = readFlags(
    process.argv.slice(2),
    { port: [0, 65_535], size: [0, LARGEST_SIZE], seed: [0, 0xffff_ffff] },
    ['host', 'address', 'database', 'operator-key', 'static', 'badge', 'statement-algorithm'],
    ['faults', 'require-keys', 'chain-rule', 'help'],
  );
  if (switches['help']) {
    console.log(USAGE);
    return;
  }
  const { port, size, seed } = numbers;
  const { host, address, database = DEFAULT_DATABASE, static: staticFolder, badge } = texts;
  const statementAlgorithm = texts['statement-algorithm'];
  if (statementAlgorithm !== undefined && statementAlgorithm !== 'EdDSA' && statementAlgorithm !== 'ES256')
    throw new Error(`--statement-algorithm is EdDSA or ES256, not “${statementAlgorithm}”`);
  const operatorKey = readOperatorKey(texts['operator-key'], process.env);
  const server = await startServer({
    database,
    faults: switches['faults'] === true,
    requireKeys: switches['require-keys'] === true,
    chainRule: switches['chain-rule'] === true,
    ...(operatorKey === undefined ? {} : { operatorKey }),
    ...(statementAlgorithm === undefined ? {} : { statementAlgorithm }),
    ...(port === undefined ? {} : { port }),
    ...(size === undefined ? {} : { size }),
    ...(seed === undefined ? {} : { seed }),
    ...(host === undefined ? {} : { host }),
    ...(address === undefined ? {} : { publicAddress: address }),
    ...(staticFolder === undefined ? {} : { staticFolder }),
    ...(badge === undefined ? {} : { badgeFolder: badge }),
    onPublishFailure: (error) => console.error('Publishing failed:', error),
    log: (line) => console.log(JSON.stringify(line)),
  });
  const { entities } = await server.store.meta();
  const seconds = ((performance.now() - started) / 1_000).toFixed(2);
  console.log(`${server.built ? 'Built' : 'Opened'} the register: ${entities} organisations, ${seconds} s`);
  if (server.keptAside !== null) console.log(keptAsideLine(server.keptAside));
  if (!server.hasOperator)
    console.log(
      'No operator: /v1/admin answers nobody. Give a key with --operator-key or CREDIT_LENS_OPERATOR_KEY.',
    );
  console.log(`API   ${server.address}`);
  console.log(`Docs  ${server.address}/docs`);
  console.log(`Files ${server.address}/static/manifest.json`);
  const stop = (): void => {
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await serve();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
