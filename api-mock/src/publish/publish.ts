import type { DocumentContent } from '@credit-lens/sdk/snapshot/build';
import { utcInstant } from '../register/calendar.ts';
import type { Store } from '../store/store.ts';
import { type AdaptersChoice, buildAdapters } from './build-adapters.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { buildDetails } from './build-details.ts';
import { type BuiltTrack, buildTracks } from './build-tracks.ts';
import type { RingKey } from './key-ring.ts';
import { listedResults } from './listed-results.ts';
import type { ListedRow } from './listed-rows.ts';
import { nameStatementKeys, type StatementKeysChoice } from './name-statement-keys.ts';
import { publishKeys } from './publish-keys.ts';
import type { PublishReport, TrackReport } from './publish-report.ts';
import { type KeptTrack, readPublisherState, writePublisherState } from './publisher-state.ts';
import { nextSequence, readPublished } from './read-published.ts';
import { removeRetired, retire } from './remove-retired.ts';
import { requireOutside } from './require-outside.ts';
import { requireOwnFolder } from './require-own-folder.ts';
import { signWithRing } from './sign-with-ring.ts';
import { type StepListener, TreeFolder } from './tree-folder.ts';
import { withLock } from './with-lock.ts';

/** Oldest client that reads what is published. */
const MINIMUM_CLIENT_VERSION = '0.1.0';

/** Most withdrawn statements that a manifest names, the last ones: about 80 KB of it. Statements hold for hours alone. */
const MAX_WITHDRAWN = 10_000;

/** Seconds for which answers and flags hold: 48 hours and 7 days, the most that clients take. */
const MAXIMUM_AGE = { answers: 172_800, flags: 604_800 };

/** What is published, and where. */
export interface PublishOptions {
  readonly store: Store;
  /** The public tree. */
  readonly out: string;
  /** The publisher's own memory, outside the tree. Default the folder with `.state` behind its name. */
  readonly state?: string;
  readonly ring: readonly RingKey[];
  /** Default the current instant. */
  readonly now?: Date;
  /** Site adapters for clients that read pages; null: none any more. Default what was published before. */
  readonly adapters?: AdaptersChoice;
  /** Keys for statements, which the manifest names; null: none any more. Default those that were published before. */
  readonly statementKeys?: StatementKeysChoice;
  /** Fewest companies in a details file; default 1,000. */
  readonly leastCompanies?: number;
  /**
   * Most bytes of deltas in 24 hours, for codes and names each; beyond it a new chain begins. Default 32 KB, or an eighth
   * of the full file if that is more.
   */
  readonly dayBudget?: number;
  readonly signal?: AbortSignal;
  readonly onStep?: StepListener;
}

/** Where a publisher keeps its memory of a tree unless told otherwise. */
export const stateFileOf = (out: string): string => `${out.replace(/[/\\]+$/, '')}.state`;

/**
 * Writes everything that clients need as static files. The manifest comes last: broken off before, the earlier one
 * stays valid with all it names.
 *
 * @throws Error when the folder holds something else or cannot be written, another publisher is at work, or no key is
 * in its term.
 */
export async function publish(options: PublishOptions): Promise<PublishReport> {
  const { out, ring } = options;
  const state = options.state ?? stateFileOf(out);
  requireOutside(out, state, '--state');
  await requireOwnFolder(
    out,
    ring.map(({ signing }) => signing.keyId),
  );
  return withLock(`${state}.lock`, () => publishLocked(options, state));
}

async function publishLocked(options: PublishOptions, stateFile: string): Promise<PublishReport> {
  const { store, out, ring, now = new Date(), signal, onStep } = options;
  const folder = new TreeFolder(out, onStep);
  await folder.sweep();
  const before = await readPublisherState(stateFile);
  const last = await readPublished(out, 'manifest.json');
  const sequence = nextSequence([last?.sequence, before?.sequence], now);
  const keys = await publishKeys(folder, ring, now);

  const { items } = await store.listedCodes(now);
  const { details, codes, written } = await buildDetails({
    folder,
    codes: items.map(({ code }) => code),
    resultsOf: (part) => listedResults(store, part, now, signal),
    before: before?.details ?? null,
    now,
    least: options.leastCompanies,
  });
  const rows = new Map<string, ListedRow>();
  for (const item of items) if (codes.has(item.code)) rows.set(item.code, item);
  const dayBudget = options.dayBudget ?? null;
  const built = await buildTracks({ store, folder, rows, before, sequence, now, dayBudget, signal });
  const catalogue = await buildCatalogue(store, folder, before, now);

  const { codes: codesTrack, names: namesTrack, registered } = built;
  const adapters = await buildAdapters(options.adapters, folder, before?.adapters ?? null, sequence);
  const { predicate } = await store.meta();
  const statementKeys = nameStatementKeys(options.statementKeys, last?.content['statementKeys'], now);
  const withdrawn =
    statementKeys === null ? null : await store.statements.withdrawnInTerm(now, MAX_WITHDRAWN);
  const content = {
    sequence,
    asOf: utcInstant(now),
    minimumClientVersion: MINIMUM_CLIENT_VERSION,
    maximumAge: MAXIMUM_AGE,
    coverage: { registered, listed: rows.size, predicate },
    codes: codesTrack.track,
    names: namesTrack.track,
    catalogue: catalogue.reference,
    adapters,
    details: details.reference,
    statementKeys,
    withdrawnStatements: withdrawn,
  };
  // The members are all JSON; only their interfaces lack the index signature that a document's content has.
  const text = await signWithRing('manifest', content as unknown as DocumentContent, ring, now);
  const manifest = new TextEncoder().encode(text);
  const named = new Set([
    ...[codesTrack, namesTrack].flatMap(({ track: { snapshot, deltas } }) =>
      [snapshot, ...deltas].map(({ path }) => path),
    ),
    catalogue.reference.path,
    ...(adapters === null ? [] : [adapters.path]),
    details.reference.path,
  ]);
  const retired = await retire(folder, named, before?.retired ?? {}, now);
  onStep?.(`write ${stateFile}`);
  await writePublisherState(stateFile, {
    sequence,
    tracks: { codes: kept(codesTrack), names: kept(namesTrack) },
    catalogue,
    adapters,
    details,
    retired,
    rows,
  });
  await folder.write('manifest.json', manifest);
  const removed = await removeRetired(folder, retired, now);

  const { version, prefixBits, companiesPerFile, sizes, index } = details.reference;
  const files = details.files.length;
  return {
    folder: out,
    sequence,
    asOf: content.asOf,
    codes: reportOf(codesTrack),
    names: reportOf(namesTrack),
    listed: rows.size,
    registered,
    bytes: {
      keys,
      manifest: manifest.length,
      details: files * (sizes[0] ?? 0),
      detailsIndex: index.bytes,
      catalogue: catalogue.reference.bytes,
      adapters: adapters?.bytes ?? 0,
    },
    details: { version, prefixBits, companiesPerFile, sizes, files, written },
    removed,
    trust: ring.map(({ signing }) => signing).filter((key) => Date.parse(key.validUntil) >= now.getTime()),
  };
}

function kept({ track, keySeed, deltaTimes }: BuiltTrack): KeptTrack {
  return { track, keySeed, deltaTimes };
}

function reportOf({ kind, reason, track: { snapshot, deltas }, day }: BuiltTrack): TrackReport {
  const deltaBytes = deltas.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    kind,
    reason,
    deltas: deltas.length,
    bytes: { snapshot: snapshot.bytes, deltas: deltaBytes },
    day,
  };
}
