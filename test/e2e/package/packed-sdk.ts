import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackages } from '../../../.ci/pack/pack-packages.ts';

/** An empty project into which the packed SDK was installed, as a stranger would. */
export interface EmptyProject {
  readonly folder: string;
  readonly tarball: string;
  /** Tarball of the widget, which is packed along. */
  readonly widget: string;
  /** Runs a program in it; gives what it printed. */
  run(program: string, ...words: string[]): string;
  write(file: string, text: string): void;
  remove(): void;
}

/** Builds and packs both packages, and installs the SDK's tarball. */
export function installPackedSdk(): EmptyProject {
  const folder = mkdtempSync(join(tmpdir(), 'credit-lens-packed-'));
  const run = (cwd: string, program: string, words: readonly string[]) =>
    execFileSync(program, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const { sdk: tarball, widget } = packPackages(folder);
  writeFileSync(join(folder, 'package.json'), '{"name":"stranger","private":true,"type":"module"}');
  run(folder, 'npm', ['install', '--no-fund', '--no-audit', '--prefer-offline', tarball]);
  return {
    folder,
    tarball,
    widget,
    run: (program, ...words) => run(folder, program, words),
    write: (file, text) => writeFileSync(join(folder, file), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The Deno that is fetched from npm for these tests; it needs no script of its own to be installed. */
const DENO = 'deno@2.9.6';

/** Fetches Deno beside the project; gives its program and the words before a file. */
export function installDeno({ folder, run }: EmptyProject): readonly [program: string, ...words: string[]] {
  const beside = join(folder, '.deno');
  const words = ['--no-save', '--no-fund', '--no-audit', '--ignore-scripts', '--prefer-offline'];
  run('npm', 'install', ...words, '--prefix', beside, DENO);
  return [join(beside, 'node_modules/.bin/deno'), 'run', '--allow-all', '--no-remote'];
}

/** Bun, where it is installed: from npm it comes only by a script, which nothing here lets run. */
export function installedBun(): [name: string, program: string, ...words: string[]][] {
  try {
    execFileSync('bun', ['--version'], { stdio: 'ignore' });
    return [['Bun', 'bun', 'run']];
  } catch {
    return [];
  }
}
