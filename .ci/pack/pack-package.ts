import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The condition by which the workspaces import each other's sources, which no tarball carries. */
const SOURCE_CONDITION = '@credit-lens/source';

/**
 * Packs a workspace for publishing, as it was built, and gives the path of the tarball. Its manifest names nothing that only
 * this repository has. That is done on a copy: a manifest that is changed where it stands, if only for a moment, would change
 * what everything else that runs here imports.
 */
export function packPackage(workspace: 'sdk' | 'widget', destination: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'credit-lens-pack-'));
  try {
    const whole = npmPack(join(root, workspace), folder);
    execFileSync('tar', ['-xzf', whole, '-C', folder]);
    const manifestFile = join(folder, 'package/package.json');
    const clean = publishedManifest(JSON.parse(readFileSync(manifestFile, 'utf8')));
    writeFileSync(manifestFile, `${JSON.stringify(clean, null, 2)}\n`);
    mkdirSync(destination, { recursive: true });
    return npmPack(join(folder, 'package'), resolve(destination));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function publishedManifest({ devDependencies: _, ...manifest }: Record<string, unknown>) {
  const isSource = (name: string) => name.startsWith('./src/');
  return JSON.parse(JSON.stringify(manifest), (key, value: unknown) => {
    if (key === SOURCE_CONDITION) return undefined;
    return Array.isArray(value) ? value.filter((item: unknown) => !isSource(String(item))) : value;
  }) as Record<string, unknown>;
}

function npmPack(folder: string, destination: string): string {
  const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination];
  const told = execFileSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [packed] = JSON.parse(told) as { filename: string }[];
  if (packed === undefined) throw new Error(`npm packed nothing in ${folder}.`);
  return join(destination, packed.filename.replace('@', '').replace('/', '-'));
}
