import { createHash } from 'node:crypto';
import type { ListedResult } from '@credit-lens/sdk/contract';
import type { DetailsReference } from '@credit-lens/sdk/snapshot';
import { detailsName, detailsSize, writeDetails } from '@credit-lens/sdk/snapshot/build';
import { utcInstant } from '../register/calendar.ts';
import { LEAST_COMPANIES, partListed } from './part-listed.ts';
import type { KeptDetails, PublisherState } from './publisher-state.ts';
import { timelessFingerprint } from './timeless-fingerprint.ts';
import type { TreeFolder } from './tree-folder.ts';

/** The details files of a publish. */
export interface BuiltDetails {
  readonly details: PublisherState['details'];
  /** Flagged companies whose record is there. */
  readonly codes: ReadonlySet<string>;
  /** Files that were written anew. */
  readonly written: number;
}

/** What details files are built from. */
export interface DetailsInput {
  readonly folder: TreeFolder;
  /** Flagged companies. */
  readonly codes: readonly string[];
  /** Their look-up results; codes without one are left out. */
  readonly resultsOf: (codes: readonly string[]) => Promise<readonly ListedResult[]>;
  readonly before: PublisherState['details'] | null;
  readonly now: Date;
  /** Fewest companies in a file; default 1,000. */
  readonly least?: number | undefined;
}

/**
 * Writes the details files, one prefix at a time, into a folder beside the others that gets its name when it is whole.
 * A file in which nothing but the times would change is taken over, and the whole version when that holds for all.
 */
export async function buildDetails(input: DetailsInput): Promise<BuiltDetails> {
  const { folder, now, least = LEAST_COMPANIES } = input;
  const { prefixBits, files: parts } = partListed(input.codes, least);
  const before = await intact(folder, input.before, prefixBits);
  const scratch = `details/${folder.scratch('next')}`;
  const names = parts.map((_, place) => detailsName(place, prefixBits));
  const made: { fingerprint: string; length: number; kept: KeptDetails | null }[] = [];
  const codes = new Set<string>();
  const counts: number[] = [];
  for (const [place, part] of parts.entries()) {
    const results = await input.resultsOf(part);
    for (const { code } of results) codes.add(code);
    counts.push(results.length);
    const fingerprint = timelessFingerprint(results);
    const kept = before?.files[place] ?? null;
    if (kept?.fingerprint === fingerprint) {
      made.push({ ...kept, kept });
      continue;
    }
    const bytes = await writeDetails(utcInstant(now), results);
    await folder.write(`${scratch}/${names[place]}`, bytes);
    made.push({ fingerprint, length: bytes.length, kept: null });
  }
  // Codes without a record hide nobody: where they were what filled a file, the others are parted anew without them.
  if (prefixBits > 0 && Math.min(...counts) < least) {
    await folder.remove(scratch);
    return buildDetails({ ...input, codes: input.codes.filter((code) => codes.has(code)) });
  }
  const written = made.filter(({ kept }) => kept === null).length;
  if (before !== null && written === 0) return { details: before, codes, written };

  const size = detailsSize(Math.max(...made.map(({ length }) => length)));
  const files: KeptDetails[] = [];
  for (const [place, { fingerprint, length, kept }] of made.entries()) {
    const path = `${scratch}/${names[place]}`;
    const earlier = `${before?.reference.path}/${names[place]}`;
    if (kept !== null && before?.reference.sizes[0] === size) {
      await folder.link(earlier, path);
      files.push(kept);
      continue;
    }
    const bytes = new Uint8Array(size);
    bytes.set((await folder.read(kept === null ? path : earlier)).subarray(0, length));
    await folder.write(path, bytes);
    files.push({ fingerprint, length, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  const index = Buffer.from(files.map(({ sha256 }) => sha256).join(''), 'hex');
  await folder.write(`${scratch}/index`, index);
  const sha256 = createHash('sha256').update(index).digest('hex');
  const version = sha256.slice(0, 16);
  const path = `details/${version}`;
  if ((await folder.size(path)) >= 0) await folder.remove(path);
  await folder.rename(scratch, path);
  counts.sort((one, other) => one - other);
  const reference: DetailsReference = {
    version,
    prefixBits,
    path,
    index: { path: `${path}/index`, bytes: index.length, sha256 },
    companiesPerFile: {
      least: counts[0] ?? 0,
      median: counts[Math.floor(counts.length / 2)] ?? 0,
      most: counts.at(-1) ?? 0,
    },
    sizes: [size],
  };
  return { details: { reference, files }, codes, written };
}

/** The last version, if it is parted alike and all of it is still there. */
async function intact(
  folder: TreeFolder,
  before: PublisherState['details'] | null,
  prefixBits: number,
): Promise<PublisherState['details'] | null> {
  if (before === null || before.reference.prefixBits !== prefixBits) return null;
  const { path, index, sizes } = before.reference;
  if ((await folder.size(index.path)) !== index.bytes) return null;
  for (const place of before.files.keys()) {
    const size = await folder.size(`${path}/${detailsName(place, prefixBits)}`);
    if (size !== sizes[0]) return null;
  }
  return before;
}
