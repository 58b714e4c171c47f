import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type FileServerFixture, serveFiles } from '../../../sdk/src/snapshot/testing/file-server.fixture.ts';

/** Page and worker, each in one classic script. */
async function scripts(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const name of ['page', 'worker']) {
    const result = await build({
      configFile: false,
      logLevel: 'warn',
      resolve: {
        conditions: ['@credit-lens/source', 'module', 'browser', 'production', 'import', 'default'],
      },
      build: {
        write: false,
        target: 'es2023',
        rolldownOptions: {
          input: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
          output: { format: 'iife', entryFileNames: `${name}.js` },
        },
      },
    });
    for (const { output } of [result].flat().filter((part) => 'output' in part)) {
      for (const file of output)
        if (file.type === 'chunk') files.set(file.fileName, new TextEncoder().encode(file.code));
    }
  }
  return files;
}

let building: ReturnType<typeof scripts> | null = null;

const WITHOUT_LOCKS = "Object.defineProperty(navigator, 'locks', { value: undefined });";

/**
 * Serves a publisher's files, and on the same origin the page and worker that follow it.
 *
 * @param hasLocks whether they find Web Locks.
 */
export async function serveWriters(
  files: ReadonlyMap<string, Uint8Array>,
  hasLocks: boolean,
): Promise<FileServerFixture> {
  building ??= scripts();
  const built = await building;
  const beginning = new TextEncoder().encode(hasLocks ? '' : WITHOUT_LOCKS);
  const server = await serveFiles(files);
  server.fault = (response, request) => {
    const path = (request.url ?? '').slice(1);
    const script = built.get(path);
    if (script !== undefined)
      response.setHeader('content-type', 'text/javascript').end(Buffer.concat([beginning, script]));
    else if (path === 'page.html')
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Writers</title><script src="page.js"></script>');
    else return false;
    return true;
  };
  return server;
}
