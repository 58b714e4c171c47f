import { DEFAULT_SIZE, LARGEST_SIZE } from '../register/invent-register.ts';
import { openRegister } from '../store/open-register.ts';
import { countRegister } from './count-register.ts';
import { DEFAULT_DATABASE } from './default-database.ts';
import { keptAsideLine } from './kept-aside-line.ts';
import { readFlags } from './read-flags.ts';

const USAGE = `Builds the invented register, or builds it anew at another size, and counts what it holds.

  --size N         organisations (default ${DEFAULT_SIZE})
  --database FILE  where it is kept (default ${DEFAULT_DATABASE})
  --seed N         what it is drawn from (default 20150101)
  --help           this text`;

async function register(): Promise<void> {
  const started = performance.now();
  const { numbers, texts, switches } = readFlags(
    process.argv.slice(2),
    { size: [0, LARGEST_SIZE], seed: [0, 0xffff_ffff] },
    ['database'],
    ['help'],
  );
  if (switches['help']) {
    console.log(USAGE);
    return;
  }
  const { size, seed } = numbers;
  const { database = DEFAULT_DATABASE } = texts;
  const { store, built, keptAside } = openRegister({
    database,
    ...(size === undefined ? {} : { size }),
    ...(seed === undefined ? {} : { seed }),
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(2);
  console.log(`${built ? 'Built' : 'Opened'} ${database} in ${seconds} s`);
  if (keptAside !== null) console.log(keptAsideLine(keptAside));
  for (const line of await countRegister(store, new Date())) console.log(line);
  await store.close();
}

try {
  await register();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
