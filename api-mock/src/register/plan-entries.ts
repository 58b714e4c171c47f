import type { BilingualText } from '@credit-lens/sdk/contract';
import { chinaDay } from './calendar.ts';
import { isBeyondRepair } from './compose-repair.ts';
import type { EntryPlan, PlannedRepair } from './entry-plan.ts';
import { rulesOf } from './list-rules.ts';
import { COMMON_LISTS, COURT_LIST, COURT_SHARE, RARE_LISTS, RECOGNITION_LISTS } from './list-shares.ts';
import { planGround, planSeverity } from './plan-ground.ts';
import type { Random } from './random.ts';
import type { Removal } from './register-row.ts';

/*
 * Where shares and days come from: "Brussee" is Vincent Brussee, "Social Credit: The Warring States of China's Emerging
 * Data Empire", Palgrave, 2023. What names no source is ours.
 */

/** Share of drawn organisations with an adverse entry in effect; with the cast, 1.1 to 1.8 percent (Brussee, pp. 119–122). */
const LISTED_SHARE = 0.0125;
/** About as many more were listed once and are no longer: half of all historic entries (Brussee, pp. 122–125). */
const PAST_SHARE = 0.017;
/** Share of organisations on a recognition list. */
const RECOGNISED_SHARE = 0.03;
/** Proposed or notified entries, which are not public. */
const PENDING_SHARE = 0.003;
/** Of listed organisations, the share with a second entry on another list. */
const SECOND_ENTRY_SHARE = 0.08;
/** Of entries, the share reported more than once; that it happens: Brussee, pp. 119–122. */
const DUPLICATE_SHARE = 0.05;
/** Most reports of one offence that were seen (Brussee, pp. 119–122, of Putian). */
const MOST_DUPLICATES = 17;
/** Listings are spread over so many days. */
const LOOK_BACK = 1_500;
/** Days of the shortest usual stay before repair, three months, at their longest. */
const LONGEST_MINIMUM_STAY = 92;
/** Of entries that could be repaired, the share with a repair on its way. */
const REPAIR_SHARE = 0.1;
/** Of court entries, the share that states an amount, and of those with a fixed term, the share that is fulfilled. */
const AMOUNT_SHARE = 0.4;
const FULFILLED_SHARE = 0.1;
/** What such an amount is of. */
const ENFORCED_SUM: BilingualText = { zh: '执行标的', en: 'Sum to be enforced' };
/** Days of a fixed term on the court list: two years (Supreme People's Court, Publishing Provisions, 2017, article 2). */
const FIXED_TERM = 730;

/** Plans the entries of one coded organisation. */
export function planEntries(random: Random, asOf: Date): EntryPlan[] {
  const plans: EntryPlan[] = [];
  if (random.chance(LISTED_SHARE)) {
    plans.push(planCurrent(random, asOf, adverseList(random)));
    if (random.chance(SECOND_ENTRY_SHARE)) plans.push(planCurrent(random, asOf, random.pick(COMMON_LISTS)));
  }
  if (random.chance(PAST_SHARE)) plans.push(planPast(random, asOf));
  if (random.chance(PENDING_SHARE))
    plans.push({
      list: random.pick(COMMON_LISTS),
      listedDaysAgo: random.below(10),
      state: random.pick(['proposed', 'notified']),
    });
  if (random.chance(RECOGNISED_SHARE))
    plans.push({ list: random.pick(RECOGNITION_LISTS), listedDaysAgo: 30 + random.below(1_000) });
  return plans;
}

function planCurrent(random: Random, asOf: Date, list: string): EntryPlan {
  const court = list === COURT_LIST;
  const fixed = court ? random.chance(0.3) : random.chance(0.5);
  const listedDaysAgo = listingDay(random, asOf, list, fixed ? FIXED_TERM - 1 : LOOK_BACK);
  const ground = planGround(random, list, fixed);
  const severity = planSeverity(random, list, ground);
  const repairable =
    !court && listedDaysAgo > LONGEST_MINIMUM_STAY && !isBeyondRepair(rulesOf(list).list, severity);
  const plan: EntryPlan = {
    list,
    listedDaysAgo,
    state: repairable && random.chance(REPAIR_SHARE) ? 'repairPending' : 'effective',
    contested: random.chance(0.04),
    term: fixed ? { endsIn: FIXED_TERM - listedDaysAgo } : court ? 'openEnded' : 'notStated',
    ground,
    severity,
    mergedReports: random.chance(DUPLICATE_SHARE) ? 2 + random.below(MOST_DUPLICATES - 1) : 1,
  };
  if (plan.state === 'repairPending') return { ...plan, repair: planRepair(random) };
  if (!court) return plan;
  const amount = random.chance(AMOUNT_SHARE)
    ? { value: 600 + random.below(3_000) * random.below(1_000), of: ENFORCED_SUM }
    : undefined;
  const fulfilled = fixed && random.chance(FULFILLED_SHARE) ? random.below(listedDaysAgo) : undefined;
  return {
    ...plan,
    ...(amount === undefined ? {} : { amount }),
    ...(fulfilled === undefined ? {} : { fulfilledDaysAgo: fulfilled }),
  };
}

function planPast(random: Random, asOf: Date): EntryPlan {
  const list = adverseList(random);
  const court = list === COURT_LIST;
  const listedDaysAgo = 60 + listingDay(random, asOf, list, LOOK_BACK);
  const ground = planGround(random, list, false);
  if (random.chance(0.15)) {
    const state = 'expired';
    const removal = { daysAgo: 60, reason: 'termEnded' } as const;
    return { list, listedDaysAgo: FIXED_TERM + 60, ground, state, term: { endsIn: -60 }, removal };
  }
  const daysAgo = random.below(listedDaysAgo);
  if (random.chance(0.03))
    return { list, listedDaysAgo, ground, state: 'annulled', removal: { daysAgo, reason: 'annulled' } };
  const stayed = listedDaysAgo - daysAgo > LONGEST_MINIMUM_STAY;
  const reasons: readonly Removal['reason'][] = court
    ? ['fulfilled', 'fulfilled', 'fulfilled', 'corrected']
    : stayed
      ? ['repaired', 'corrected']
      : ['corrected'];
  const reason = random.pick(reasons);
  return {
    list,
    listedDaysAgo,
    ground,
    state: 'removed',
    term: court ? 'openEnded' : 'notStated',
    removal: { daysAgo, reason },
    ...(reason === 'fulfilled' ? { fulfilledDaysAgo: daysAgo } : {}),
    ...(reason === 'repaired' ? { repair: { step: 'published' } } : {}),
  };
}

function planRepair(random: Random): PlannedRepair {
  const step = random.pick(['applied', 'accepted', 'interviewed', 'verified'] as const);
  return step === 'verified' ? { step, verifiedDaysAgo: random.below(5) } : { step };
}

function adverseList(random: Random): string {
  if (random.chance(COURT_SHARE)) return COURT_LIST;
  return random.chance(0.8) ? random.pick(COMMON_LISTS) : random.pick(RARE_LISTS);
}

/** Courts stop taking cases before the year ends (Brussee, pp. 83–90): most December days are drawn again. */
function listingDay(random: Random, asOf: Date, list: string, limit: number): number {
  const first = 1 + random.below(limit);
  const listedOn = chinaDay(new Date(asOf.getTime() - first * 86_400_000));
  const december = listedOn.slice(5, 7) === '12';
  return list === COURT_LIST && december && random.chance(0.7) ? 1 + random.below(limit) : first;
}
