import type { BilingualText, EntrySource, SourceRow } from '@credit-lens/sdk/contract';
import { addDays, utcInstant } from './calendar.ts';
import { consultedPortals, sourceRow } from './consulted-sources.ts';
import type { PlannedFinding } from './entry-plan.ts';
import { fractionOf } from './fraction-of.ts';

/** The portal that gathers the lists of all authorities. */
const CENTRAL = 'creditchina';

/**
 * Rows of the catalogue that measure how much of one authority's list the central portal holds, where they name no
 * list themselves: of the ministry of housing none was found there (Trivium China, 2020, section 6.1).
 */
const CENTRAL_ROW: Readonly<Record<string, string>> = { B29: 'creditchina-housing' };

/** Share in the central portal where none was measured: the middle of the 10 to 90 percent that were found. */
const UNMEASURED_SHARE = 0.5;

/** The court list is pushed to the central portal (Vincent Brussee, "Social Credit", 2023, p. 71); the figure is ours. */
const COURT_SHARE = 0.95;

/** Of entries on the central portal, the share with another day there. Ours: that portals disagree is in the sources. */
const DIFFERING_SHARE = 0.03;

/** Days by which they differ. */
const DAYS_LATE = 7;

/**
 * What each portal was found to say of an entry: the authority's own first, then the central one, by the share of
 * that list which it was found to hold. `planned` findings take the place of drawn ones.
 */
export function entrySources(
  listId: string,
  entryId: string,
  listedOn: string,
  asOf: Date,
  planned: readonly PlannedFinding[] = [],
): EntrySource[] {
  const own = consultedPortals.filter(({ id, lists }) => lists?.includes(listId) && !id.startsWith(CENTRAL));
  const central = sourceRow(
    CENTRAL_ROW[listId] ??
      consultedPortals.find(({ id, lists }) => lists?.includes(listId) && id.startsWith(CENTRAL))?.id ??
      CENTRAL,
  );
  const measured = central.share ?? (listId === 'B02' ? COURT_SHARE : UNMEASURED_SHARE);
  // An entry that stands in no portal with an address of its own was read from the authority's own pages, if the
  // central portal was measured against them, and from the central portal otherwise.
  const first: readonly SourceRow[] =
    own.length > 0 || central.share === null ? own : [sourceRow('ministry-portals')];
  const draw = fractionOf(entryId);
  const held = first.length === 0 || draw < measured;
  const differs = held && first.length > 0 && fractionOf(`${entryId} day`) < DIFFERING_SHARE;
  const sources = [
    ...first.map((row): EntrySource => source(row, asOf, 'shown', null)),
    held
      ? source(central, asOf, differs ? 'differs' : 'shown', differs ? otherDay(listedOn) : null)
      : source(central, asOf, 'notShown', shareOf(central)),
  ];
  for (const { source: id, finding, detail = null } of planned) {
    const place = sources.findIndex(({ sourceId }) => sourceId === id);
    if (place === -1) sources.push(source(sourceRow(id), asOf, finding, detail));
    else
      sources[place] = source(sourceRow(id), asOf, finding, detail ?? defaultDetail(id, finding, listedOn));
  }
  return sources;
}

function source(
  row: SourceRow,
  asOf: Date,
  finding: EntrySource['finding'],
  detail: BilingualText | null,
): EntrySource {
  return {
    sourceId: row.id,
    name: row.name,
    address: row.portal,
    retrievedAt: utcInstant(asOf),
    finding,
    detail,
  };
}

function defaultDetail(id: string, finding: EntrySource['finding'], listedOn: string): BilingualText | null {
  if (finding === 'shown') return null;
  return finding === 'differs' ? otherDay(listedOn) : shareOf(sourceRow(id));
}

function otherDay(listedOn: string): BilingualText {
  const day = addDays(listedOn, DAYS_LATE);
  return { zh: `该门户载明列入日期为${day}`, en: `This portal gives ${day} as the day of listing` };
}

function shareOf({ share }: SourceRow): BilingualText | null {
  if (share === null) return null;
  const percent = Math.round(share * 100);
  return {
    zh: `经抽样比较，该门户收录此机关名单的约${percent}%`,
    en: `In a comparison this portal held about ${percent} percent of the authority’s entries`,
  };
}
