import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWidget, runTool } from '../build.ts';
import { publishedManifest } from './published-manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tarballs as a registry takes them. */
export interface PackedPackages {
  readonly sdk: string;
  readonly widget: string;
}

/**
 * Builds SDK and widget apart from the checkout, so that nothing left over from an earlier build is packed and nobody who
 * builds at the same time is disturbed, and packs both into a folder.
 */
export function packPackages(folder: string): PackedPackages {
  const stage = mkdtempSync(join(tmpdir(), 'credit-lens-stage-'));
  try {
    for (const name of ['sdk', 'widget'] as const) copyPublished(name, join(stage, name));
    for (const config of ['build', 'cli'])
      runTool(`SDK compiled, ${config}`, [
        'tsc',
        ...['-p', `sdk/tsconfig.${config}.json`, '--outDir', join(stage, 'sdk/dist')],
      ]);
    // The bundles empty their folder, so the modules come after them.
    buildWidget(join(stage, 'widget/dist'));
    runTool('widget compiled', ['tsc', '-p', widgetConfig(stage)]);
    return { sdk: pack(join(stage, 'sdk'), folder), widget: pack(join(stage, 'widget'), folder) };
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** What a package publishes besides what is built. */
function copyPublished(name: string, to: string): void {
  const { files, ...manifest } = manifestOf(name);
  for (const file of ['README.md', ...files.filter((one) => one !== 'dist')])
    cpSync(`${root}${name}/${file}`, join(to, file), { recursive: true });
  const published = publishedManifest({ ...manifest, files });
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
}

/** As `widget/tsconfig.build.json`, with the types of the SDK that was just built. */
function widgetConfig(stage: string): string {
  const { exports } = manifestOf('sdk');
  const types = Object.entries(exports).flatMap(([name, target]) =>
    typeof target === 'object' && target.types !== undefined
      ? [[`@credit-lens/sdk${name.slice(1)}`, [join(stage, 'sdk', target.types)]]]
      : [],
  );
  const path = join(stage, 'tsconfig.widget.json');
  const config = {
    extends: `${root}widget/tsconfig.build.json`,
    compilerOptions: {
      rootDir: `${root}widget/src`,
      outDir: join(stage, 'widget/dist'),
      paths: Object.fromEntries(types),
    },
    include: [`${root}widget/src`],
    exclude: [`${root}widget/src/**/*.test.ts`, `${root}widget/src/**/*.fixture.ts`],
  };
  writeFileSync(path, JSON.stringify(config));
  return path;
}

interface Manifest {
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(`${root}${name}/package.json`, 'utf8')) as Manifest;
}

function pack(from: string, to: string): string {
  const words = ['pack', '--json', '--pack-destination', to];
  const printed = execFileSync('npm', words, {
    cwd: from,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [packed] = JSON.parse(printed) as { filename: string }[];
  if (packed === undefined) throw new Error(`npm packed nothing of ${from}.`);
  return join(to, packed.filename);
}
