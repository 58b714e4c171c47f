import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_SERVER_ADDRESS } from '../extension/lens/server-address.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Names the folder of published files that is packed. Without it the invented register is published anew. */
const GIVEN = 'CREDIT_LENS_SEED';
/** Details come along as long as all of them take no more bytes than this; a large register has too many. */
const MOST_DETAILS = 1_000_000;

interface SeedFile {
  readonly relativeDest: string;
  readonly contents: string;
}
interface CopiedFile {
  readonly relativeDest: string;
  readonly absoluteSrc: string;
}

/**
 * The snapshot that a build of the extension brings, as files of the package: what a publisher serves, and `seed.json`, which
 * says of whose register it is and which key signed it.
 */
export function packSeed(): readonly (SeedFile | CopiedFile)[] {
  const folder = process.env[GIVEN] ?? publishInvented();
  const paths = pathsIn(folder);
  const { content } = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8'));
  const [{ keyId, publicKey }] = content.keys;
  const described = { server: DEFAULT_SERVER_ADDRESS, key: { keyId, publicKey }, paths };
  return [
    { relativeDest: 'seed/seed.json', contents: JSON.stringify(described) },
    ...paths.map((path, place) => ({
      relativeDest: `seed/${place}.bin`,
      absoluteSrc: join(folder, path),
    })),
  ];
}

/**
 * Publishes the invented register as it is today, in a folder that goes with this process. Its key is thrown away: nothing else
 * can ever be signed by what the build trusts for it.
 */
function publishInvented(): string {
  const folder = mkdtempSync(join(tmpdir(), 'credit-lens-seed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'static');
  const words = ['publish', '--out', out, '--database', ':memory:', '--key', join(folder, 'key.pem')];
  const node = ['--conditions=@credit-lens/source', `${root}api-mock/src/cli/snapshot.ts`, ...words];
  const { status, stderr } = spawnSync(process.execPath, node, { cwd: folder, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`The register that is packed with the extension was not published: ${stderr}`);
  return out;
}

/** Published files that are packed, without their compressed copies. */
function pathsIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const details = files.filter((path) => path.startsWith('details/'));
  const bytes = details.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  return bytes <= MOST_DETAILS ? files : files.filter((path) => !details.includes(path));
}
