/**
 * Makes a fresh clone ready, then runs a script of the project with the Node that package.json pins:
 *
 *   node .ci/setup.mjs [--chromium] [--python] [--nginx] [--php] [--firefox] SCRIPT.ts [ARGUMENTS]
 *
 * Plain JavaScript without dependencies, for it runs before anything is installed, on any Node from 20 on.
 * With --chromium it also sees to a Chromium that loads extensions, and to a font that draws Chinese; with --python to
 * the Python in which a test reads snapshots a second time; with --nginx to the web server from which a test fetches
 * the published files; with --php to the PHP that a recipe is run with; with --firefox to the Firefox that one test drives.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pinnedNode = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;
/** Lets workspaces import each other's sources, so that nothing has to be built before it runs. */
const SOURCE_CONDITION = '--conditions=@credit-lens/source';

const wanted = process.argv.slice(2);
const needs = new Set();
const OPTIONS = ['--chromium', '--python', '--nginx', '--php', '--firefox'];
while (OPTIONS.includes(wanted[0])) needs.add(wanted.shift());
if (wanted.includes('--no-browser')) needs.delete('--chromium');

installPackages();
if (needs.has('--chromium')) {
  installChromium();
  installChineseFont();
}
if (needs.has('--python')) installPython();
if (needs.has('--nginx')) installNginx();
if (needs.has('--php')) installPhp();
if (needs.has('--firefox')) installFirefox();
runScript();

/** Runs the script, and passes on what asks this process to stop, so that nothing it started is left behind. */
function runScript() {
  const script = spawn(pinnedNode, [SOURCE_CONDITION, ...wanted], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => script.kill(signal));
  // npm hands a signal to its shell and not to what the shell runs: once that shell is gone, so is whoever asked.
  const shell = process.ppid;
  const isAlone = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== shell;
  setInterval(() => isAlone() && script.kill('SIGTERM'), 500).unref();
  script.on('exit', (status) => {
    process.exitCode = status ?? 1;
  });
}

function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const isCurrent =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
  if (isCurrent) return;
  say('Installing packages (about half a minute, once) …');
  // npm warns that some packages want a newer Node than the one running npm; they get it: the pinned one.
  const status = run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    process.platform === 'win32',
  );
  if (status !== 0) fail('npm could not install the packages. What it printed above says why.');
}

function installChromium() {
  if (run(pinnedNode, [`${root}.ci/has-chromium.ts`]) === 0) return;
  say('No Chromium found. Trying Playwright’s own (about 150 MB, once) …');
  run(pinnedNode, [`${root}node_modules/playwright/cli.js`, 'install', '--no-shell', 'chromium']);
  if (run(pinnedNode, [`${root}.ci/has-chromium.ts`]) === 0) return;
  say('Playwright’s own could not be fetched. Trying the system’s package …');
  installSystemPackages(['chromium']);
  if (run(pinnedNode, [`${root}.ci/has-chromium.ts`]) !== 0) {
    fail(
      'No Chromium could be installed. Install Chromium by hand, or set CREDIT_LENS_CHROMIUM to one.\n' +
        'Google Chrome does not do: it refuses to load an unpacked extension from the command line.',
    );
  }
}

/** Only some images come without one, and only for the test of the second reader. */
function installPython() {
  if (hasPython()) return;
  say('No python3 found. Trying the system’s package …');
  installSystemPackages(['python3']);
  if (!hasPython())
    fail('No python3 could be installed. Install Python 3.8 or newer by hand: one test needs it.');
}

function hasPython() {
  const words = ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))'];
  return spawnSync('python3', words, { stdio: 'ignore' }).status === 0;
}

function installPhp() {
  const hasPhp = () => spawnSync('php', ['--version'], { stdio: 'ignore' }).status === 0;
  if (hasPhp()) return;
  say('No php found. Trying the system’s package …');
  installSystemPackages(['php-cli']);
  if (!hasPhp()) fail('No php could be installed. Install PHP 8 by hand: a test runs a recipe with it.');
}

/** For the test that serves the published files with it. It is only installed: the test starts one of its own. */
function installNginx() {
  if (hasNginx()) return;
  say('No nginx found. Trying the system’s package …');
  installSystemPackages(['nginx-light']);
  if (!hasNginx()) fail('No nginx could be installed. Install nginx by hand: one test needs it.');
}

/** Where the system's packages put it, which is not on every account's path, or anywhere on the path. */
function installFirefox() {
  if (hasFirefox()) return;
  say('No Firefox found. Trying the system’s package …');
  installSystemPackages(['firefox-esr']);
  if (!hasFirefox())
    fail('No Firefox could be installed. Install Firefox 142 or newer by hand: one test drives it.');
}

function hasFirefox() {
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox'].some((path) => existsSync(path));
}

function hasNginx() {
  return ['/usr/sbin/nginx', 'nginx'].some(
    (nginx) => spawnSync(nginx, ['-v'], { stdio: 'ignore' }).status === 0,
  );
}

/** Only Linux images come without one. Screens without it show boxes, but nothing fails. */
function installChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || listed.error || listed.stdout.trim() !== '') return;
  say('No Chinese font found. Installing one …');
  if (!installSystemPackages(['fonts-noto-cjk']))
    say('It could not be installed: Chinese will show as boxes.');
}

/** Installs Debian packages, as root or where sudo asks for no password. Returns whether it did. */
function installSystemPackages(names) {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).error) return false;
  const prefix = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const apt = (...words) => {
    const [command, ...rest] = [...prefix, 'apt-get', '-qq', ...words];
    return run(command, rest, false, { ...process.env, DEBIAN_FRONTEND: 'noninteractive' });
  };
  return apt('update') === 0 && apt('install', '-y', '--no-install-recommends', ...names) === 0;
}

function run(command, words, shell = false, env = process.env) {
  return spawnSync(command, words, { cwd: root, stdio: 'inherit', shell, env }).status ?? 1;
}

function say(text) {
  console.log(text);
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
