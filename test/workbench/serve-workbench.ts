import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('./page/', import.meta.url));

/** How Vite serves and builds the workbench: from the sources. */
export const WORKBENCH: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['@credit-lens/source', 'module', 'browser', 'production'] },
};

/** The workbench, built and served. */
export interface ServedWorkbench {
  readonly address: string;
  close(): void;
}

/** Builds the pages and serves them on a free port. */
export async function serveWorkbench(): Promise<ServedWorkbench> {
  const options = { write: false, target: 'es2024', minify: false } as const;
  const { output } = (await build({ ...WORKBENCH, build: options })) as Rolldown.RolldownOutput;
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
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
