import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_SWITCHES, requireChromium } from '../../browser/find-chromium.ts';
import { type EmptyProject, installDeno, installedBun, installPackedSdk } from './packed-sdk.ts';

const bin = fileURLToPath(new URL('../../../node_modules/.bin/', import.meta.url));

/** Takes the SDK whole, by capability, and from its test double. */
const PROGRAM = `
import { createCreditClient } from '@credit-lens/sdk';
import { createClient } from '@credit-lens/sdk/client';
import { lookup } from '@credit-lens/sdk/lookup';
import { createServerDouble, SAMPLE_CODES } from '@credit-lens/sdk/testing';

const { baseUrl, fetch } = createServerDouble();
const whole = await createCreditClient({ baseUrl, fetch }).lookup(SAMPLE_CODES.listed);
const part = await lookup(createClient({ baseUrl, fetch }), SAMPLE_CODES.noEntry);
export const said = whole.outcome + ' ' + part.outcome;
`;
const PRINTING = `${PROGRAM}console.log(said);\n`;

/** A worker that looks up when it is asked. Nothing is awaited while it starts: service workers forbid it. */
const SERVICE_WORKER = `
import { createClient } from '@credit-lens/sdk/client';
import { lookup } from '@credit-lens/sdk/lookup';
import { createServerDouble, SAMPLE_CODES } from '@credit-lens/sdk/testing';

const { baseUrl, fetch } = createServerDouble();
const client = createClient({ baseUrl, fetch });
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const answer = Promise.all([SAMPLE_CODES.listed, SAMPLE_CODES.noEntry].map((code) => lookup(client, code)));
  event.waitUntil(answer.then((results) => event.source.postMessage(results.map(({ outcome }) => outcome).join(' '))));
});
`;

const PAGE = `${PROGRAM}
document.title = said;
globalThis.askWorker = async () => {
  await navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
  const { active } = await navigator.serviceWorker.ready;
  const answer = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
  active.postMessage('ask');
  return answer;
};
`;

let project: EmptyProject;
beforeAll(() => {
  project = installPackedSdk();
  project.write('program.js', PRINTING);
});
afterAll(() => project.remove());

describe('the packed SDK, installed in an empty project', () => {
  it('is packed as its tools want it', () => {
    expect(project.run(`${bin}publint`, '--strict', project.tarball)).toContain('All good');
    // Throws when a type cannot be found from an entry point.
    project.run(`${bin}attw`, project.tarball, '--profile', 'esm-only');
  });

  it('carries its licence, notices and changelog', () => {
    const packed = project.run('tar', '-tzf', project.tarball).split('\n');
    const carried = ['LICENSE', 'THIRD-PARTY-NOTICES.md', 'CHANGELOG.md', 'README.md', 'openapi.json'];
    expect(packed).toEqual(expect.arrayContaining(carried.map((file) => `package/${file}`)));
    expect(packed.filter((file) => /\.(?:test|fixture|test-d)\./.test(file))).toEqual([]);
  });

  it('names nothing that only the repository has', () => {
    for (const tarball of [project.tarball, project.widget]) {
      const manifest = project.run('tar', '-xzOf', tarball, 'package/package.json');
      expect(manifest).not.toMatch(/@credit-lens\/source|\.\/src\/[\w/-]+\.ts"|devDependencies/);
      const packed = project.run('tar', '-tzf', tarball).split('\n');
      expect(packed).toEqual(expect.arrayContaining(['package/LICENSE', 'package/THIRD-PARTY-NOTICES.md']));
    }
  });

  it('has every entry point', () => {
    const manifest = readFileSync(join(project.folder, 'node_modules/@credit-lens/sdk/package.json'), 'utf8');
    const { exports } = JSON.parse(manifest) as { exports: Record<string, unknown> };
    // The schemas want Zod, which this project has not, and the last is no module.
    const names = Object.keys(exports).filter((name) => !/schema$|json$/.test(name));
    const imports = names.map((name) => `await import('@credit-lens/sdk${name.slice(1)}');\n`);
    project.write('entry-points.js', `${imports.join('')}console.log(${names.length});\n`);
    expect(names).toContain('./watch');
    expect(project.run(process.execPath, 'entry-points.js')).toBe(`${names.length}\n`);
  });

  it('runs in this Node', () => {
    expect(project.run(process.execPath, 'program.js')).toBe('listed noEntry\n');
  });

  it('runs in Deno', () => {
    expect(project.run(...installDeno(project), 'program.js')).toBe('listed noEntry\n');
  });

  it.each(installedBun())('runs in %s', (_name, program, ...words) => {
    expect(project.run(program, ...words, 'program.js')).toBe('listed noEntry\n');
  });

  it('brings the command line', () => {
    const command = join(project.folder, 'node_modules/.bin/credit-lens');
    expect(project.run(process.execPath, command, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('types what it promises', () => {
    project.write(
      'typed.ts',
      `import { createClient, type Client } from '@credit-lens/sdk/client';
import { lookup } from '@credit-lens/sdk/lookup';
import { lists } from '@credit-lens/sdk/reference';
const client: Client = createClient({ baseUrl: 'https://example.org' });
const result = await lookup(client, 'x');
const outcome: 'listed' | 'noEntry' | 'notCovered' | 'unavailable' = result.outcome;
if (result.outcome === 'unavailable') { const date: string | null = result.retryAt; void date; }
// @ts-expect-error an outcome without entries has none
if (result.outcome === 'noEntry') void result.entries;
// @ts-expect-error the small client takes no secret
createClient({ baseUrl: 'https://example.org', apiKey: 'cl_x' });
const titles: string[] = (await lists(client)).map(({ name }) => name.zh);
void outcome; void titles;
`,
    );
    const words = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
    const modern = ['--target', 'es2024', '--lib', 'esnext,dom,dom.iterable', '--types', ''];
    for (const resolution of [
      ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
      ['--module', 'esnext', '--moduleResolution', 'bundler'],
    ]) {
      project.run(`${bin}tsc`, ...words, ...modern, ...resolution, 'typed.ts');
    }
  });

  it('works in a Vite app and in a service worker', async () => {
    project.write('index.html', '<!doctype html><script type="module" src="/page.js"></script>');
    project.write('page.js', PAGE);
    project.write('service-worker.src.js', SERVICE_WORKER);
    const { folder } = project;
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        target: 'es2024',
        rolldownOptions: {
          input: {
            page: join(folder, 'index.html'),
            'service-worker': join(folder, 'service-worker.src.js'),
          },
          output: { entryFileNames: '[name].js' },
        },
      },
    });
    const server = createServer((request, response) => {
      const path = request.url === '/' ? '/index.html' : (request.url ?? '');
      try {
        const file = readFileSync(join(folder, 'dist', path));
        response.writeHead(200, { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html' });
        response.end(file);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({
      executablePath: requireChromium(),
      args: [...CHROMIUM_SWITCHES],
      headless: true,
    });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction(() => document.title !== '');
      expect(await page.title()).toBe('listed noEntry');
      const asked = await page.evaluate(() =>
        (globalThis as unknown as { askWorker(): Promise<string> }).askWorker(),
      );
      expect(asked).toBe('listed noEntry');
    } finally {
      await browser.close();
      server.close();
    }
  });
});
