/**
 * `npm run workbench`: one page per element, with every state in every language, light and dark, drawn from the sources.
 * `-- update` writes down anew how they look, which a test compares; `-- pictures` takes pictures, into `out/workbench`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { CASES } from './cases/cases.ts';
import { measureElements, pictureElements } from './measure-elements.ts';
import { WORKBENCH } from './serve-workbench.ts';

const baselines = fileURLToPath(new URL('./baselines/', import.meta.url));
const pictures = fileURLToPath(new URL('../../out/workbench', import.meta.url));

switch (process.argv[2]) {
  case undefined:
    await serve();
    break;
  case 'update':
    mkdirSync(baselines, { recursive: true });
    for (const [tag, baseline] of Object.entries(await measureElements())) {
      writeFileSync(`${baselines}${tag}.json`, `${JSON.stringify(baseline, null, 1)}\n`);
      console.log(`test/workbench/baselines/${tag}.json: ${Object.keys(baseline).length} cases`);
    }
    break;
  case 'pictures':
    mkdirSync(pictures, { recursive: true });
    for (const file of await pictureElements(pictures)) console.log(file);
    break;
  default:
    console.error('npm run workbench [-- update | pictures]');
    process.exitCode = 2;
}

/** With Vite's development server: what is edited is drawn anew. */
async function serve(): Promise<void> {
  const server = await createServer({ ...WORKBENCH, server: { host: '127.0.0.1', port: 8790 } });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  for (const tag of Object.keys(CASES)) console.log(`${address}?element=${tag}`);
  console.log('Stop with Ctrl+C.');
}
