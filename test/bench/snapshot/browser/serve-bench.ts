import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** With these two headers the browser's clock has steps of 5 µs; without, of 100. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The scripts of page and workers, each in one file: its address, its source and its form. */
const SCRIPTS = [
  ['page', 'page.ts', 'es'],
  ['worker', 'worker.ts', 'es'],
  ['client-module', 'client-worker.ts', 'es'],
  ['client-classic', 'client-worker.ts', 'iife'],
] as const;

async function scripts(): Promise<Map<string, string>> {
  const built = new Map<string, string>();
  for (const [name, source, format] of SCRIPTS) {
    const result = await build({
      configFile: false,
      logLevel: 'warn',
      resolve: {
        conditions: ['@credit-lens/source', 'module', 'browser', 'production', 'import', 'default'],
      },
      build: {
        write: false,
        target: 'es2023',
        modulePreload: false,
        rolldownOptions: { input: at(source), output: { format, entryFileNames: `${name}.js` } },
      },
    });
    for (const { output } of [result].flat().filter((part) => 'output' in part)) {
      for (const file of output) if (file.type === 'chunk') built.set(`/${file.fileName}`, file.code);
    }
  }
  return built;
}

/** Serves page, worker and the given files on a free port of this machine. Nothing is kept in the browser's cache. */
export async function serveBench(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ readonly address: string; close(): Promise<void> }> {
  const code = await scripts();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const script = code.get(path);
    const file = files[path.slice(1)];
    const type = script !== undefined ? 'text/javascript' : 'application/octet-stream';
    response.setHeaders(
      new Map(
        Object.entries({
          ...ISOLATION,
          'Cache-Control': 'no-store',
          'Content-Type': path === '/' ? 'text/html' : type,
        }),
      ),
    );
    if (path === '/')
      response.end('<!doctype html><title>Bench</title><script type="module" src="page.js"></script>');
    else if (script !== undefined || file !== undefined) response.end(script ?? file);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
