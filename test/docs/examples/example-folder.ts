import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Example } from './example.ts';

/** Where the docs' server listens; a test puts its own address there. */
const DOCUMENTED_ADDRESS = 'http://127.0.0.1:8787';

/** Examples written out as modules, where the package's own name resolves; git does not see the folder. */
export interface ExampleFolder {
  readonly folder: string;
  /** The module of an example. */
  file(example: Example): string;
  remove(): void;
}

/** Writes the examples out. `address` stands in for the one that the docs name. */
export function exampleFolder(name: string, examples: readonly Example[], address: string): ExampleFolder {
  const folder = fileURLToPath(new URL(`../../../sdk/out/examples/${name}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = (example: Example) => `${folder}example-${examples.indexOf(example) + 1}.ts`;
  for (const example of examples) {
    const program = example.program.replaceAll(DOCUMENTED_ADDRESS, address);
    writeFileSync(file(example), `// ${example.place}\n${program}\nexport {};\n`);
  }
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
