import type { Authority, EntrySource, ListEntry, Remedy, Term } from '@credit-lens/sdk/contract';
import { authority } from '../catalogue/reference-catalogue.ts';
import { addDays, chinaDay, utcInstant } from './calendar.ts';
import { type ConsultedPortal, consultedPortals } from './consulted-sources.ts';
import { type ListRules, rulesOf } from './list-rules.ts';
import type { EntryState, Removal, StoredEntry } from './register-row.ts';

/** What differs from entry to entry; everything else follows from the list. Days count from the register's date. */
export interface EntryPlan {
  readonly list: string;
  /** How many days before the register's date it was listed. */
  readonly listedDaysAgo: number;
  readonly state?: EntryState;
  readonly contested?: boolean;
  /** `{ endsIn }`: days from the register's date until the last day of a fixed term; negative once it is over. */
  readonly term?: 'openEnded' | 'notStated' | { readonly endsIn: number };
  /** Which of the list's grounds. */
  readonly ground?: number;
  /** Said in addition to the ground, in both languages. */
  readonly groundDetail?: { readonly zh: string; readonly en: string };
  readonly severity?: ListEntry['severity'];
  readonly mergedReports?: number;
  readonly removal?: { readonly daysAgo: number; readonly reason: Removal['reason'] };
}

/** Days between a decision and the listing that follows from it. */
const DECISION_TO_LISTING = 45;
/** Days until the listing is published. */
const LISTING_TO_PUBLICATION = 3;
/**
 * Days of the shortest usual stay before repair: six months, of the three to six that are usual (Kendra Schaefer,
 * "China's Corporate Social Credit System", Trivium China, 2020, section 4.3).
 */
const MINIMUM_STAY = 180;

/** Composes an entry of an invented firm. `holder` is its code or another stable key; it makes the id unique. */
export function composeEntry(
  plan: EntryPlan,
  holder: string,
  region: string,
  asOf: Date,
  serial: number,
): StoredEntry {
  const rules = rulesOf(plan.list);
  const { list } = rules;
  const today = chinaDay(asOf);
  const listedOn = addDays(today, -plan.listedDaysAgo);
  const decidedOn = addDays(listedOn, -DECISION_TO_LISTING);
  const court = list.id === 'B02';
  const state = plan.state ?? 'effective';
  const owner = court ? authority('enforcing-court') : (list.owners[0] ?? authority('several-authorities'));
  return {
    id: `${list.id}-${holder}-${serial}`,
    list: { id: list.id, name: list.name, instrument: list.instrument, polarity: list.polarity },
    state,
    contested: plan.contested ?? false,
    ground: composeGround(rules, plan),
    severity: plan.severity ?? 'notStated',
    determinedBy: owner,
    listedBy: owner,
    publishedBy: court ? authority('spc') : owner,
    legalBasis: rules.legalBasis,
    decision: {
      number: decisionNumber(rules.decisionMark, court, decidedOn, region, holder, serial),
      decidedOn,
    },
    listedOn,
    publishedOn: addDays(listedOn, LISTING_TO_PUBLICATION),
    term: composeTerm(plan.term ?? 'notStated', today),
    repair: composeRepair(plan, state, list.polarity, listedOn),
    remedy: composeRemedy(court, owner, list.portal),
    measures: [...rules.measures],
    mergedReports: plan.mergedReports ?? 1,
    sources: composeSources(list.id, asOf),
    removal: plan.removal ? { on: addDays(today, -plan.removal.daysAgo), reason: plan.removal.reason } : null,
  };
}

function composeGround(rules: ListRules, plan: EntryPlan): ListEntry['ground'] {
  const ground = rules.grounds[(plan.ground ?? 0) % rules.grounds.length];
  if (ground === undefined)
    throw new Error(`invented-rules/grounds.json gives no ground for list ${plan.list}`);
  if (plan.groundDetail === undefined) return ground;
  const text = {
    zh: `${ground.text.zh}（${plan.groundDetail.zh}）`,
    en: `${ground.text.en} (${plan.groundDetail.en})`,
  };
  return { kind: ground.kind, text };
}

/** Visibly invented: 虚 ("unreal") stands where a decision names its province. */
function decisionNumber(
  mark: string,
  court: boolean,
  decidedOn: string,
  region: string,
  holder: string,
  serial: number,
): string {
  let sum = serial;
  for (const character of holder) sum = (sum * 31 + character.charCodeAt(0)) % 99_999;
  const number = String(sum + 1).padStart(5, '0');
  const year = decidedOn.slice(0, 4);
  return court
    ? `（${year}）虚${region.slice(2)}${mark}${number}号`
    : `虚${mark}〔${year}〕${region.slice(2)}第${number}号`;
}

function composeTerm(term: NonNullable<EntryPlan['term']>, today: string): Term {
  return typeof term === 'string' ? { kind: term } : { kind: 'fixed', until: addDays(today, term.endsIn) };
}

function composeRepair(
  plan: EntryPlan,
  state: EntryState,
  polarity: string,
  listedOn: string,
): ListEntry['repair'] {
  if (polarity === 'recognition') return { state: 'none', earliestOn: null };
  if (plan.severity === 'particularlySerious') return { state: 'notAvailable', earliestOn: null };
  return {
    state: state === 'repairPending' ? 'pending' : 'none',
    earliestOn: plan.list === 'B02' ? null : addDays(listedOn, MINIMUM_STAY),
  };
}

function composeRemedy(court: boolean, body: Authority, address: string | null): Remedy {
  if (!court) {
    return {
      body,
      route: {
        zh: '向列入机关书面提出异议，或申请行政复议',
        en: 'Object in writing to the listing authority, or apply for administrative reconsideration',
      },
      deadline: {
        zh: '来源未载明期限，请向该机关核实',
        en: 'The sources state no time limit: ask the authority',
      },
      address,
    };
  }
  return {
    body,
    route: {
      zh: '向作出决定的人民法院书面申请纠正；不服的，可向上一级人民法院申请复议',
      en: 'Apply in writing to the court that decided; then to the court one level up',
    },
    deadline: {
      zh: '法院十五日内审查；复议审查亦为十五日，审查期间不停止公布',
      en: 'The court reviews within 15 days, the court above within 15 more; the entry stays published meanwhile',
    },
    address,
  };
}

/** The portals that show entries of the list; Credit China when none is known for it alone. */
function composeSources(listId: string, asOf: Date): ListEntry['sources'] {
  const showing = consultedPortals.filter((source) => source.lists?.includes(listId));
  const general = consultedPortals.filter((source) => source.lists === null);
  const toEntrySource = (source: ConsultedPortal): EntrySource => ({
    sourceId: source.id,
    name: source.name,
    address: source.portal,
    retrievedAt: utcInstant(asOf),
  });
  return (showing.length > 0 ? showing : general).map(toEntrySource);
}
