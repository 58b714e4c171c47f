import type { CreditList, EntryState, ListEntry, PriorNotice, Term } from '@credit-lens/sdk/contract';
import { authority } from '../catalogue/reference-catalogue.ts';
import { qualityOfEntry } from '../lifecycle/quality-of-entry.ts';
import { addDays, chinaDay, utcInstant } from './calendar.ts';
import { remedyOf } from './compose-remedy.ts';
import { composeRepair } from './compose-repair.ts';
import type { EntryPlan } from './entry-plan.ts';
import { entrySources } from './entry-sources.ts';
import { noticeRuleOf } from './list-notice.ts';
import { type ListRules, rulesOf } from './list-rules.ts';
import { jurisdictionOf } from './local-lists.ts';
import type { StoredEntry } from './register-row.ts';
import { removalRulesOf } from './removal-rules.ts';

/** Days between a decision and the listing that follows from it. */
const DECISION_TO_LISTING = 45;
/** Days until the listing is published. */
const LISTING_TO_PUBLICATION = 3;

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
  const id = `${list.id}-${holder}-${serial}`;
  const today = chinaDay(asOf);
  const listedOn = addDays(today, -plan.listedDaysAgo);
  const decidedOn = addDays(listedOn, -DECISION_TO_LISTING);
  const court = list.id === 'B02';
  const state = plan.state ?? 'effective';
  const owner = court ? authority('enforcing-court') : (list.owners[0] ?? authority('several-authorities'));
  const { suspension, fulfilledDaysAgo } = plan;
  const entry: StoredEntry = {
    id,
    list: headOf(list),
    state,
    contested: plan.contested ?? false,
    ground: composeGround(rules, plan),
    severity: plan.severity ?? 'notStated',
    amount: plan.amount ? { value: plan.amount.value, currency: 'CNY', of: plan.amount.of } : null,
    determinedBy: owner,
    listedBy: owner,
    publishedBy: court ? authority('spc') : owner,
    jurisdiction: jurisdictionOf(list),
    legalBasis: rules.legalBasis,
    decision: {
      number: decisionNumber(rules.decisionMark, court, decidedOn, region, holder, serial),
      decidedOn: plan.wrongDecisionDay ?? decidedOn,
    },
    notice: composeNotice(plan, list, state, today),
    listedOn,
    effectiveOn: listedOn,
    publishedOn: addDays(listedOn, LISTING_TO_PUBLICATION),
    term: composeTerm(plan.term ?? 'notStated', today),
    personTerms: (plan.personTerms ?? []).map(({ role, persons, endsIn }) => ({
      role,
      persons,
      until: endsIn === null ? null : addDays(today, endsIn),
    })),
    removalRules: removalRulesOf(list),
    repair: composeRepair(plan, list, state, listedOn, today),
    suspension: suspension
      ? {
          from: addDays(today, -suspension.fromDaysAgo),
          until: suspension.endsIn === null ? null : addDays(today, suspension.endsIn),
          reason: suspension.reason,
        }
      : null,
    remedy: remedyOf(list, owner),
    measures: [...rules.measures],
    mergedReports: plan.mergedReports ?? 1,
    sources: entrySources(list.id, id, listedOn, asOf, plan.findings),
    quality: [],
    fulfilledOn: fulfilledDaysAgo === undefined ? null : addDays(today, -fulfilledDaysAgo),
    removal: plan.removal ? { on: addDays(today, -plan.removal.daysAgo), reason: plan.removal.reason } : null,
  };
  return { ...entry, quality: [...(plan.quality ?? []), ...qualityOfEntry(entry, utcInstant(asOf))] };
}

function headOf({ id, name, instrument, polarity, colour }: CreditList): ListEntry['list'] {
  return { id, name, instrument, polarity, colour };
}

/** Without the mark of a serious case: that is for whoever plans an entry. */
function composeGround(rules: ListRules, { list, ground: place = 0 }: EntryPlan): ListEntry['ground'] {
  const ground = rules.grounds[place % rules.grounds.length];
  if (ground === undefined) throw new Error(`invented-rules/grounds.json gives no ground for list ${list}`);
  return { kind: ground.kind, nature: ground.nature, text: ground.text };
}

/** A day where it is known of the entry itself; otherwise what the rules of the list say. */
function composeNotice(
  { noticeDaysAgo, listedDaysAgo }: EntryPlan,
  list: CreditList,
  state: EntryState,
  today: string,
): PriorNotice {
  const given = noticeDaysAgo ?? (state === 'notified' ? listedDaysAgo : undefined);
  if (given !== undefined) return { kind: 'given', on: addDays(today, -given) };
  return { kind: noticeRuleOf(list) };
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
