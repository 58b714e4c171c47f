import type { Adapter, AdapterField, AdapterTable, FieldPlace } from './adapter.ts';
import { expectation, list, named, refused, selector, text, texts, words } from './table-values.ts';
import { COMPANY_ROLES, FIELD_MEANINGS, PAGE_KINDS } from './vocabulary.ts';

/** The form of table that this version reads. */
export const TABLE_FORMAT = 1;

const MOST_SITES = 200;
const MOST_PAGES = 12;
const MOST_FIELDS = 12;

const ID = /^[a-z0-9-]{1,32}$/;
const OFF = /^(?:[a-z0-9-]{1,32}\/(?:[a-z]{1,16}|\*)|\*\/\*)$/;
/** A host with at least two parts, so that no pattern covers all of a top-level domain; or the device itself. */
const HOST = /^(?:(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}|localhost|127\.0\.0\.1)$/;
const PATH = /^[a-z0-9*.-]*\/\S*$/;
/** As in the schema of adapters. An empty label would stand everywhere. */
const LABEL = /^[^|]*\S[^|]*$/;
const ATTRIBUTE = /^[a-z][a-z0-9-]*$/;

/**
 * Reads the compiled table, packed or out of an update. Data alone: each text is checked for its form, each selector
 * for what adapters may use, and what is not understood refuses the whole table.
 *
 * @throws AdapterTableRefused naming the place.
 */
export function readTable(value: unknown): AdapterTable {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('table', 'is no object');
  const { format, off, sites } = value as { readonly [name: string]: unknown };
  if (format !== TABLE_FORMAT) throw refused('format', `is not ${TABLE_FORMAT}: update the extension`);
  const adapters = list(sites, 'sites', MOST_SITES).flatMap((site, at) => readSite(site, `sites[${at}]`));
  return { adapters, off: texts(off, 'off', OFF) };
}

function readSite(value: unknown, place: string): Adapter[] {
  const [id, hosts, ...pages] = list(value, place, MOST_PAGES + 2);
  const site = text(id, `${place}[0]`, ID);
  const known = { site, hosts: texts(words(hosts, `${place}[1]`), `${place}[1]`, HOST) };
  return pages.map((page, at) => readPage(page, known, `${place}[${at + 2}]`));
}

function readPage(value: unknown, site: Pick<Adapter, 'site' | 'hosts'>, place: string): Adapter {
  const [letter, paths, region, regions, ...fields] = list(value, place, MOST_FIELDS + 4);
  const tried = text(letter, `${place}[0]`, /^[a-zA-Z]$/);
  const kind = named(PAGE_KINDS, tried.toLowerCase(), `${place}[0]`);
  const read = fields.map((field, at) => readField(field, `${place}[${at + 4}]`));
  // Labels are looked for in every word; the whole page would cost too much, and hold other people's words.
  if (region === 0 && read.some((field) => field.place.by === 'label'))
    throw refused(place, 'looks for labels in no region');
  return {
    ...site,
    id: `${site.site}/${kind}`,
    kind,
    isTried: tried !== tried.toLowerCase(),
    paths: texts(words(paths, `${place}[1]`), `${place}[1]`, PATH),
    region: region === 0 ? null : selector(region, `${place}[2]`),
    regions: expectation(regions, `${place}[3]`),
    fields: read,
  };
}

function readField(value: unknown, place: string): AdapterField {
  const [meaning, by, where, extra, after, expected] = list(value, place, 6);
  const letters = text(meaning, `${place}[0]`, /^[a-z]{1,2}$/);
  const means = named(FIELD_MEANINGS, letters.charAt(0), place);
  const role = letters.length === 1 ? null : named(COMPANY_ROLES, letters.charAt(1), place);
  const field = {
    means,
    role,
    place: readPlace(by, where, extra, place),
    after: after === undefined || after === 0 ? [] : texts(words(after, place), place, /^\S{1,60}$/),
    expected: expectation(expected ?? 0, place),
  };
  if (!fits(field)) throw refused(place, `looks for ${means} where it cannot stand`);
  return field;
}

function readPlace(by: unknown, where: unknown, extra: unknown, place: string): FieldPlace {
  const none = extra === undefined || extra === 0;
  switch (by) {
    case 's':
      return {
        by: 'selector',
        selector: selector(where, place),
        attribute: none ? null : text(extra, place, ATTRIBUTE),
      };
    case 'l':
      return { by: 'label', labels: texts(text(where, place, /\S/).split('|'), place, LABEL) };
    case 'j':
      return { by: 'script', selector: selector(where, place), key: text(extra, place, /^[\w-]{1,60}$/) };
    case 'a':
      return { by: 'address' };
    default:
      throw refused(place, 'has an unknown way of finding');
  }
}

/** Labels announce companies, addresses hold seller ids, and a shop is marked at words that are printed. */
function fits({ means, place }: AdapterField): boolean {
  if (place.by === 'address') return means === 'sellerId';
  if (place.by === 'label') return means === 'code' || means === 'registeredName';
  return means !== 'shopName' || (place.by === 'selector' && place.attribute === null);
}
