import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web server of a test's own. */
export interface Nginx {
  readonly address: string;
  close(): Promise<void>;
}

/** All that a web server needs to serve published files: what the README shows, and where to keep its own. */
function configuration(root: string, port: number, folder: string): string {
  return `daemon off; pid ${folder}/nginx.pid; error_log stderr; worker_processes 1;
events {}
http {
  access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  types { application/json json; }
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    etag off; if_modified_since off; gzip_static on;
    location / { add_header access-control-allow-origin *; add_header cache-control "public, max-age=31536000, immutable"; }
    location ~ ^/(keys|manifest)\\.json$ { add_header access-control-allow-origin *; add_header cache-control "public, max-age=300"; }
  }
}
`;
}

/**
 * Serves a folder with the nginx of the system.
 *
 * @throws Error when there is none, or it does not answer.
 */
export async function startNginx(root: string): Promise<Nginx> {
  const program = ['/usr/sbin/nginx', 'nginx'].find((name) => spawnSync(name, ['-v']).status === 0);
  if (program === undefined)
    throw new Error('This test needs nginx: install it, for example apt-get install nginx-light.');
  const folder = await mkdtemp(join(tmpdir(), 'credit-lens-nginx-'));
  // Started by root, its worker runs under another account and must get in.
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'body'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration(root, port, folder));
  const server = spawn(program, ['-c', file, '-p', folder, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) break;
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return { address, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`nginx does not answer: ${said}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject()));
    });
  });
}
