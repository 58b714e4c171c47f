/**
 * `npm run adapter -- try FILE --as URL` shows what the adapter for an address finds in a page;
 * `npm run adapter -- report` shows how all of them do on their pages and on mutated copies;
 * `npm run adapter -- table [--check]` packs `extension/adapters/*.json` into the table that the extension carries.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedTable } from './adapters/checked-table.ts';
import { ADAPTERS } from './adapters/read-site-files.ts';

const TABLE = join(ADAPTERS, 'table.gen.json');

async function run([command, ...words]: string[]): Promise<void> {
  if (command === 'table' && words.length === 0) return writeFileSync(TABLE, checkedTable());
  if (command === 'table' && words[0] === '--check') {
    if (readFileSync(TABLE, 'utf8') === checkedTable()) return;
    throw new Error(
      'extension/adapters/table.gen.json differs from the adapters. Run "npm run adapter -- table".',
    );
  }
  if (command === 'report' && words.length === 0) {
    const { reportPages } = await import('./adapters/report-pages.ts');
    return console.log(await reportPages());
  }
  const [file, as, address] = words;
  if (command !== 'try' || file === undefined || as !== '--as' || address === undefined)
    throw new Error('Say "npm run adapter -- try FILE --as URL", "… -- report" or "… -- table [--check]".');
  if (!URL.canParse(address))
    throw new Error(`"${address}" is no address. Give it whole: https://mall.jd.com/…`);
  const { tryAdapter } = await import('./adapters/try-adapter.ts');
  console.log(await tryAdapter(readFileSync(file, 'utf8'), new URL(address)));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
