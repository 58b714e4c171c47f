import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAgainstSchema } from './check-against-schema.ts';
import type { SiteFile } from './site-file.ts';

/** Where the files of the sites lie, with their schema and the compiled table. */
export const ADAPTERS = fileURLToPath(new URL('../../extension/adapters/', import.meta.url));
/** Not the files of a site. */
const OTHERS = ['adapter.schema.json', 'table.gen.json'];

/** Every site file, by name. @throws Error naming each file and place that the schema does not allow. */
export function readSiteFiles(): SiteFile[] {
  const schema = JSON.parse(readFileSync(join(ADAPTERS, 'adapter.schema.json'), 'utf8'));
  const wrong: string[] = [];
  const files = readdirSync(ADAPTERS)
    .filter((name) => name.endsWith('.json') && !OTHERS.includes(name))
    .sort()
    .map((name) => {
      const content: unknown = JSON.parse(readFileSync(join(ADAPTERS, name), 'utf8'));
      wrong.push(...checkAgainstSchema(content, schema).map((what) => `extension/adapters/${name}: ${what}`));
      const { site } = content as SiteFile;
      if (`${site}.json` !== name)
        wrong.push(`extension/adapters/${name}: the site "${site}" belongs in ${site}.json`);
      return content as SiteFile;
    });
  if (wrong.length > 0) throw new Error(`Adapters that do not fit their schema:\n${wrong.join('\n')}`);
  return files;
}
