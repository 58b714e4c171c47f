import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type {
  AdaptersReference,
  DetailsReference,
  FileReference,
  SnapshotTrack,
} from '@credit-lens/sdk/snapshot';
import type { ListedRow, ListedRows } from './listed-rows.ts';

/** What a details file was made from, and came to. */
export interface KeptDetails {
  /** SHA-256 of its results without their times. */
  readonly fingerprint: string;
  /** Bytes before the padding. */
  readonly length: number;
  readonly sha256: string;
}

/** A track as it was published last. */
export interface KeptTrack {
  readonly track: SnapshotTrack;
  readonly keySeed: number;
  /** When each delta of the track was published, by path. */
  readonly deltaTimes: Readonly<Record<string, string>>;
}

/** What a publisher remembers of its last publish, outside the public tree. */
export interface PublisherState {
  readonly sequence: number;
  readonly tracks: { readonly codes: KeptTrack; readonly names: KeptTrack };
  readonly catalogue: { readonly reference: FileReference; readonly fingerprint: string };
  /** The site adapters; a state of an earlier version has none. */
  readonly adapters?: AdaptersReference | null;
  readonly details: { readonly reference: DetailsReference; readonly files: readonly KeptDetails[] };
  /** Since when the manifest has not named a path that is still there. */
  readonly retired: Readonly<Record<string, string>>;
  /** The flagged companies of the tracks. */
  readonly rows: ListedRows;
}

/** The first line of the file: all but the rows, and how many of them follow. */
type Header = Omit<PublisherState, 'rows'> & { readonly version: number; readonly count: number };

/** Version of the file's layout; a file of another one counts as missing. */
const VERSION = 2;

/** The last line of the file begins so: the SHA-256 of all before it, hex. */
const SEAL = 'sha256 ';

/**
 * Reads the state, or null when there is none that fits, or it is not as it was written: the next publish then writes full
 * snapshots. A delta from rows that nobody has would leave every client with wrong answers.
 *
 * @throws Error when the file is something else.
 */
export async function readPublisherState(file: string): Promise<PublisherState | null> {
  let header = null as Header | null;
  let seal = '';
  const hash = createHash('sha256');
  const rows = new Map<string, ListedRow>();
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      if (header === null) {
        header = JSON.parse(line) as Header;
        if (!Number.isInteger(header.version)) throw new SyntaxError('it states no version');
        if (header.version !== VERSION) return null;
      } else if (seal !== '') {
        return null;
      } else if (line.startsWith(SEAL)) {
        seal = line;
        continue;
      } else {
        const row = readRow(line);
        if (row === null) return null;
        rows.set(row.code, row);
      }
      hash.update(`${line}\n`);
    }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new Error(`${file} is not a publisher's state: choose another by --state, or remove it`, { cause });
  }
  if (header === null || rows.size !== header.count || seal !== SEAL + hash.digest('hex')) return null;
  const { version: _version, count: _count, ...state } = header;
  return { ...state, rows };
}

/** Null for a line that cannot be read: the file is damaged behind its first line. */
function readRow(line: string): ListedRow | null {
  try {
    const [code, lists, contested, name] = JSON.parse(line) as [string, string[], boolean, string];
    return { code, lists, contested, name };
  } catch {
    return null;
  }
}

/** Keeps the state, one row a line, beside its place and then in it. */
export async function writePublisherState(file: string, state: PublisherState): Promise<void> {
  const { rows, ...rest } = state;
  const beside = `${file}.${process.pid}.writing`;
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(beside, 'w');
  const hash = createHash('sha256');
  const write = async (lines: string): Promise<void> => {
    hash.update(lines);
    await handle.write(lines);
  };
  try {
    await write(`${JSON.stringify({ version: VERSION, count: rows.size, ...rest })}\n`);
    let lines = '';
    for (const { code, lists, contested, name } of rows.values()) {
      lines += `${JSON.stringify([code, lists, contested, name])}\n`;
      if (lines.length < 2 ** 16) continue;
      await write(lines);
      lines = '';
    }
    await write(lines);
    await handle.write(`${SEAL}${hash.digest('hex')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(beside, file);
}
