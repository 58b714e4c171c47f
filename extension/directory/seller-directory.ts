import {
  type Correction,
  type KnownCode,
  type KnownSeller,
  type SellerDirectory,
  sellerKey,
} from './known-seller.ts';

/** Days for which a licence page is believed: shops change hands. A correction holds until it is taken back. */
export const LEARNED_FOR_DAYS = 90;
/** Sellers that are kept; beyond it the one learned longest ago goes. */
export const MOST_SELLERS = 5_000;

const DAY_MS = 86_400_000;

/** The code of a seller today and what it rests on, or `null` where nothing holds. */
export function resolveSeller(
  directory: SellerDirectory,
  seller: Pick<KnownSeller, 'site' | 'sellerId'>,
  today: string,
): KnownCode | null {
  const known = directory.get(sellerKey(seller));
  if (known === undefined) return null;
  const { site, sellerId, correction, learned } = known;
  if (correction !== null) {
    const { code, day } = correction;
    return code === null ? null : { code, source: { site, sellerId, page: null, day } };
  }
  if (learned === null || hasExpired(learned.day, today)) return null;
  const { code, page, day } = learned;
  return { code, source: { site, sellerId, page, day } };
}

/** Remembers what a licence page stated. The newer statement counts; a correction beside it stays. */
export function learnSeller(directory: SellerDirectory, lesson: KnownSeller): SellerDirectory {
  const key = sellerKey(lesson);
  const before = directory.get(key);
  const next = new Map(directory);
  // Put in anew, so that the order of the map is that of learning.
  next.delete(key);
  next.set(key, { ...lesson, correction: before?.correction ?? null });
  return bounded(next);
}

/** Sets what a person says of a seller, or with `null` takes it back. */
export function correctSeller(
  directory: SellerDirectory,
  { site, sellerId }: Pick<KnownSeller, 'site' | 'sellerId'>,
  correction: Correction | null,
): SellerDirectory {
  const key = sellerKey({ site, sellerId });
  const learned = directory.get(key)?.learned ?? null;
  const next = new Map(directory);
  if (correction === null && learned === null) next.delete(key);
  else next.set(key, { site, sellerId, learned, correction });
  return bounded(next);
}

/** Forgets one seller, with the correction. */
export function forgetSeller(
  directory: SellerDirectory,
  seller: Pick<KnownSeller, 'site' | 'sellerId'>,
): SellerDirectory {
  const next = new Map(directory);
  next.delete(sellerKey(seller));
  return next;
}

/** The directory without what no longer holds. */
export function withoutExpired(directory: SellerDirectory, today: string): SellerDirectory {
  return new Map(
    [...directory].flatMap(([key, known]) => {
      const learned = known.learned === null || hasExpired(known.learned.day, today) ? null : known.learned;
      return learned === null && known.correction === null ? [] : [[key, { ...known, learned }] as const];
    }),
  );
}

/** Everything that is known, as JSON that a person can read and keep. */
export function exportDirectory(directory: SellerDirectory, today: string): string {
  const sellers = [...directory.values()].sort((a, b) => (sellerKey(a) < sellerKey(b) ? -1 : 1));
  return `${JSON.stringify({ format: 'credit-lens-sellers', version: 1, exportedOn: today, sellers }, null, 2)}\n`;
}

/** A day in the future is a clock that was wrong: it does not hold either. */
function hasExpired(day: string, today: string): boolean {
  const age = (Date.parse(today) - Date.parse(day)) / DAY_MS;
  return !(age >= -1 && age <= LEARNED_FOR_DAYS);
}

/** What was learned longest ago goes first; a person's own corrections go last. */
function bounded(directory: Map<string, KnownSeller>): SellerDirectory {
  for (const keepCorrections of [true, false]) {
    for (const [key, { correction }] of directory) {
      if (directory.size <= MOST_SELLERS) return directory;
      if (!keepCorrections || correction === null) directory.delete(key);
    }
  }
  return directory;
}
