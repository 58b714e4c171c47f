import type {
  AuthorityRow,
  BilingualText,
  CreditList,
  MeasureRow,
  SourceRow,
} from '@credit-lens/sdk/contract';
import { authority, referenceCatalogue as catalogue } from '../api-mock/src/catalogue/reference-catalogue.ts';

type Cell = string | number;

/** A table of Markdown. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The word of the catalogue, as words: `organisationsAndPersons`, `organisations and persons`. */
const words = (word: string): string => word.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const both = ({ zh, en }: BilingualText): string => `${zh} · ${en}`;
const names = (ids: readonly string[]): string => ids.map((id) => authority(id).name.en).join(', ');
const owners = (list: CreditList): string => list.owners.map((owner) => owner.name.en).join(', ');
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const lists = catalogue.lists.items;
const national = lists.filter((list) => list.origin === 'national');

function nationalLists(rows: readonly CreditList[]): string {
  return table(
    ['Id', 'List', 'Owner', 'About', 'Looked up', 'Source'],
    rows.map((list) => [
      list.id,
      both(list.name),
      owners(list),
      words(list.subjects),
      list.treatment === 'lookedUp' ? 'yes' : `no: ${list.treatmentReason?.en ?? ''}`,
      list.sourceLine,
    ]),
  );
}

function otherLists(): string {
  return table(
    ['Id', 'List', 'Origin', 'State', 'Looked up', 'Source'],
    lists
      .filter((list) => list.origin !== 'national')
      .map((list) => [
        list.id,
        both(list.name),
        words(list.origin),
        words(list.status),
        list.treatment === 'lookedUp' ? 'yes' : `no: ${list.treatmentReason?.en ?? ''}`,
        list.sourceLine,
      ]),
  );
}

function ownersOfSeveral(): string {
  const owned = (body: AuthorityRow): CreditList[] =>
    national.filter((list) => list.owners.some((owner) => owner.id === body.id));
  return table(
    ['Authority', 'National lists'],
    catalogue.authorities.items
      .filter((body) => owned(body).length > 1 && body.id !== 'several-authorities')
      .toSorted((one, other) => owned(other).length - owned(one).length)
      .map((body) => [
        both(body.name),
        owned(body)
          .map((list) => list.id)
          .join(', '),
      ]),
  );
}

function thresholds(): string {
  return table(
    ['List', 'Threshold', 'Source'],
    lists.flatMap((list) =>
      list.thresholds.map((row) => [`${list.id} ${list.name.zh}`, row.text.en, row.sourceLine]),
    ),
  );
}

function appliesTo({ lists: ids, elsewhere }: MeasureRow['appliesTo']): string {
  const rest = {
    none: '',
    mostMemoranda: 'most others, which is not stated',
    notStated: 'others not stated',
  }[elsewhere];
  return [ids.join(', '), rest].filter((part) => part !== '').join('; ');
}

function measures(holds: (row: MeasureRow) => boolean): string {
  return table(
    ['Measure', 'Imposed by', 'Duty or choice', 'Lists', 'Source'],
    catalogue.measures.items
      .filter(holds)
      .map((row) => [
        both(row.text),
        names(row.imposedBy) || 'not stated',
        words(row.discretion),
        appliesTo(row.appliesTo),
        row.sourceLine,
      ]),
  );
}

function provinces(): string {
  return table(
    ['Region', 'Instrument', 'State', 'Date', 'Source'],
    catalogue.regulations.items
      .filter((row) => row.group === 'provincial' || row.group === 'provincialNone')
      .toSorted((one, other) => (one.region ?? '').localeCompare(other.region ?? ''))
      .map((row) => [
        row.region ?? '',
        both(row.title),
        row.status,
        row.effective ?? row.issued ?? row.timing?.en ?? '',
        row.sourceLine,
      ]),
  );
}

/** What a reader should know of a portal, as one line. */
function remarks({ note, disagreements }: SourceRow): string {
  const texts = note === null ? disagreements : [note, ...disagreements];
  return texts.map(({ en }) => en.replace(/\.$/, '')).join('; ');
}

/** The tables of docs/public-credit-lists.md, each by the name that its place in the page bears. */
export const catalogueTables: Readonly<Record<string, () => string>> = {
  'adverse lists': () =>
    nationalLists(national.filter((list) => list.polarity === 'adverse' && list.status === 'active')),
  'recognition lists': () => nationalLists(national.filter((list) => list.polarity === 'recognition')),
  'announced lists': () => nationalLists(national.filter((list) => list.status === 'announced')),
  'other lists': otherLists,
  'owners of several lists': ownersOfSeveral,
  thresholds,
  'counts of the sources': () =>
    table(
      ['What', 'Count', 'How it was counted', 'Source'],
      catalogue.instruments.counts.map((row) => [row.what.en, row.value, row.explanation.en, row.sourceLine]),
    ),
  'measures on organisations': () => measures((row) => !row.catalogueOnly && row.kind !== 'reward'),
  rewards: () => measures((row) => row.kind === 'reward'),
  'measures on persons': () => measures((row) => row.catalogueOnly),
  'record types': () =>
    table(
      ['No.', 'Record', 'Comes into being', 'Source'],
      catalogue['record-types'].items
        .filter((row) => row.number !== null)
        .map((row) => [row.number ?? '', both(row.name), row.trigger.en, row.sourceLine]),
    ),
  'information classes': () =>
    table(
      ['Class', 'Meaning', 'Examples', 'Source'],
      catalogue['record-types'].informationClasses.map((row) => [
        row.id,
        row.meaning.en,
        row.examples.map((example) => example.en).join('; '),
        row.sourceLine,
      ]),
    ),
  'scales of organisations': () =>
    table(
      ['Scale', 'Owner', 'Direction', 'Who sees it', 'Source'],
      catalogue.scales.items
        .filter((row) => row.subjects === 'organisations')
        .map((row) => [
          both(row.name),
          row.owner === 'notStated' ? 'not stated' : authority(row.owner).name.en,
          words(row.direction),
          words(row.visibility),
          row.sourceLine,
        ]),
    ),
  portals: () =>
    table(
      ['Portal', 'Share found', 'Remark', 'Source'],
      catalogue.sources.items.map((row) => [
        both(row.name),
        row.share === null ? 'not measured' : percent(row.share),
        remarks(row),
        row.sourceLine,
      ]),
    ),
  flows: () =>
    table(
      ['From', 'To', 'Carries', 'State', 'Source'],
      catalogue.flows.items.map((row) => [
        systemName(row.from),
        systemName(row.to),
        row.carries.en,
        row.status,
        row.sourceLine,
      ]),
    ),
  'provincial instruments': provinces,
  'systems looked up': () =>
    table(
      ['System', 'Why', 'Source'],
      catalogue.systems.items
        .filter((row) => row.treatment === 'lookedUp')
        .map((row) => [both(row.name), row.reason.en, row.sourceLine]),
    ),
};

function systemName(id: string): string {
  return catalogue.systems.items.find((row) => row.id === id)?.name.en ?? id;
}
