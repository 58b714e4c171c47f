import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The recipes of the browser, built and served. */
export interface ServedPages {
  readonly address: string;
  close(): void;
}

const root = fileURLToPath(new URL('./pages/', import.meta.url));
const worker = fileURLToPath(new URL('../../../docs/recipes/service-worker.ts', import.meta.url));

/** Builds the page and the service worker with Vite, and serves them on a free port. */
export async function servePages(): Promise<ServedPages> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@credit-lens/source', 'browser', 'import', 'module', 'production'] },
    build: {
      write: false,
      target: 'es2024',
      rolldownOptions: {
        input: { page: `${root}index.html`, 'service-worker': worker },
        output: { entryFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(output.map((file) => [`/${file.fileName}`, file]));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file === undefined) return response.writeHead(404).end();
    const type = file.fileName.endsWith('.js') ? 'text/javascript' : 'text/html';
    return response
      .writeHead(200, { 'content-type': type })
      .end(file.type === 'chunk' ? file.code : file.source);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
