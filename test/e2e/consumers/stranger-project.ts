import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packPackages } from '../../../.ci/pack/pack-packages.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What consumers bring along themselves. */
const OF_CONSUMERS = ['react', 'react-dom', '@types/react'];

/** A project of somebody else, into which the packed SDK and widget were installed. */
export interface StrangerProject {
  readonly folder: string;
  write(file: string, text: string): void;
  /** Folder of the installed widget, and the tarball that it came in. */
  readonly widget: string;
  readonly tarball: string;
  remove(): void;
}

/** Packs SDK and widget and installs the tarballs. What they depend on is linked from this checkout: nothing is fetched. */
export function createStrangerProject(): StrangerProject {
  const folder = mkdtempSync(join(tmpdir(), 'credit-lens-stranger-'));
  const { sdk, widget } = packPackages(folder);
  const dependencies = new Set([...OF_CONSUMERS, ...dependenciesOf('sdk'), ...dependenciesOf('widget')]);
  const linked = [...dependencies].map((name) => [name, `file:${root}node_modules/${name}`]);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const tarballs = { '@credit-lens/sdk': `file:${sdk}`, '@credit-lens/widget': `file:${widget}` };
  write(
    'package.json',
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { ...Object.fromEntries(linked), ...tarballs },
    }),
  );
  const words = [
    'install',
    '--no-fund',
    '--no-audit',
    '--offline',
    '--ignore-scripts',
    '--install-links=false',
  ];
  execFileSync('npm', words, { cwd: folder, stdio: 'pipe' });
  return {
    folder,
    write,
    widget: join(folder, 'node_modules/@credit-lens/widget'),
    tarball: widget,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function dependenciesOf(name: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(`${root}${name}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).filter((dependency) => !dependency.startsWith('@credit-lens/'));
}
