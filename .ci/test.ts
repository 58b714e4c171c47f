/** `npm test`: builds what the tests drive, runs every check, then every test. `-- PATTERN` narrows the tests. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildExtension, buildWidget } from './build.ts';
import { checkAll } from './check.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

console.log('Building …');
buildWidget();
buildExtension('production');
buildExtension('testing');

console.log('Checking …');
checkAll();

console.log('Testing …');
const vitest = ['run', '--config', 'test/vitest.config.ts', ...process.argv.slice(2)];
const tests = spawnSync(`${root}node_modules/.bin/vitest`, vitest, { cwd: root, stdio: 'inherit' });
process.exitCode = tests.status ?? 1;
