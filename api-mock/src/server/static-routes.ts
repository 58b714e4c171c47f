import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { treeFile, VARIANTS } from '../publish/tree-path.ts';
import type { Operation } from './operations.ts';
import { ProblemError } from './problems.ts';
import type { ScopedContext } from './request-scope.ts';

/** Where the published files are served. */
const PREFIX = '/static/';

/** Files whose path stands for their content: a year, and never asked for again. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Keys and manifest: five minutes, a small part of the hour between two publishes. */
const MUTABLE = 'public, max-age=300';

/** `/static/…`. The log tells the pattern alone: the name of a details file is the beginning of a code's hash. */
export function staticOperation(folder: () => Promise<string>): Operation {
  return ['get', `${PREFIX}*`, (c) => getStatic(c, folder)];
}

/**
 * A file of the public tree, whole, in part, or compressed beforehand. There is no validator, for clients send no
 * conditional requests. Paths that no publisher writes are not looked for.
 *
 * @param folder of the public tree.
 * @throws ProblemError `notFound`.
 */
async function getStatic(c: ScopedContext, folder: () => Promise<string>): Promise<Response> {
  const path = new URL(c.req.url).pathname.slice(PREFIX.length);
  const file = treeFile(path);
  if (file === null) throw notFound();
  const root = await folder();
  c.header('content-type', file.contentType);
  c.header('cache-control', file.isMutable ? MUTABLE : IMMUTABLE);
  c.header('accept-ranges', 'bytes');
  const range = c.req.header('range');
  if (file.contentType === 'application/json') {
    c.header('vary', 'accept-encoding');
    const coding = range === undefined ? acceptedCoding(c.req.header('accept-encoding')) : null;
    const variant = coding === null ? null : await read(join(root, `${path}${VARIANTS[coding]}`));
    if (coding !== null && variant !== null) {
      c.header('content-encoding', coding);
      return c.body(variant);
    }
  }
  const bytes = await read(join(root, path));
  if (bytes === null) throw notFound();
  return range === undefined ? c.body(bytes) : respondRange(c, bytes, range);
}

/** One range from a place on, or between two; anything else is answered whole, as RFC 9110, 14.2 allows. */
function respondRange(c: ScopedContext, bytes: Uint8Array<ArrayBuffer>, range: string): Response {
  const asked = /^bytes=(\d+)-(\d*)$/.exec(range);
  if (asked === null) return c.body(bytes);
  const begin = Number(asked[1]);
  const last = asked[2] === '' ? bytes.length - 1 : Math.min(Number(asked[2]), bytes.length - 1);
  if (begin >= bytes.length || last < begin) {
    c.header('content-range', `bytes */${bytes.length}`);
    c.header('cache-control', 'no-store');
    return c.body(null, 416);
  }
  c.header('content-range', `bytes ${begin}-${last}/${bytes.length}`);
  return c.body(bytes.slice(begin, last + 1), 206);
}

/** The better of the two codings that a request accepts; a weight of zero refuses one. */
function acceptedCoding(header: string | undefined): keyof typeof VARIANTS | null {
  const accepted = new Set(
    (header ?? '')
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.replace(/\s*;.*$/, '')),
  );
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : null;
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function notFound(): ProblemError {
  return new ProblemError('notFound', 'No published file has this path.');
}
