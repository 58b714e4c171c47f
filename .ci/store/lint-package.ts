import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runTool } from '../build.ts';

/** The linter of Firefox's store. It is 86 MB with what it needs, so it is no dependency, and is installed when it is first run. */
const WEB_EXT = '10.7.0';

/**
 * The one warning that is known: Lit sets `innerHTML` of a template from constant strings, and the event page imports its own scripts
 * by their address in the extension.
 */
const KNOWN = 'UNSAFE_VAR_ASSIGNMENT';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is read of the linter's report. */
interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Runs the linter over the build for Firefox. Throws for any error, and for any warning but the known one. */
export function lintPackage(): void {
  runTool('built for Firefox', ['wxt', 'build', '--browser', 'firefox']);
  const words = [
    'lint',
    '--source-dir',
    `${root}.output/firefox-mv3`,
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { stdout } = spawnSync(installed(), words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { errors, warnings } = JSON.parse(stdout) as Report;
  const unknown = [...errors, ...warnings.filter(({ code }) => code !== KNOWN)];
  if (unknown.length > 0) {
    const lines = unknown.map(({ code, message, file, line }) => `${code} ${file}:${line} ${message}`);
    throw new Error(`The linter of Firefox’s store finds:\n${lines.join('\n')}`);
  }
  console.log(`  web-ext ${WEB_EXT}: no error, ${warnings.length} times the known warning ${KNOWN}`);
}

/** Path of the linter, installed beside the packages. */
function installed(): string {
  const folder = `${root}node_modules/.cache/web-ext-${WEB_EXT}/`;
  const tool = `${folder}node_modules/.bin/web-ext`;
  if (existsSync(tool)) return tool;
  console.log(`Installing web-ext ${WEB_EXT} (about 20 seconds, once) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}package.json`, '{ "private": true }\n');
  copyFileSync(`${root}.npmrc`, `${folder}.npmrc`);
  const install = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `web-ext@${WEB_EXT}`,
  ];
  const { status } = spawnSync('npm', install, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install web-ext. What it printed above says why.');
  return tool;
}
