import { chinaDay } from './calendar.ts';
import type { EntryPlan } from './compose-entry.ts';
import { COMMON_LISTS, COURT_LIST, COURT_SHARE, RARE_LISTS, RECOGNITION_LISTS } from './list-shares.ts';
import type { Random } from './random.ts';
import type { Removal } from './register-row.ts';

/*
 * Where shares and days come from: "Brussee" is Vincent Brussee, "Social Credit: The Warring States of China's Emerging
 * Data Empire", Palgrave, 2023. What names no source is ours.
 */

/** Share of coded organisations with an adverse entry in effect (Brussee, pp. 119–122: 1.1 to 1.8 percent). */
const LISTED_SHARE = 0.014;
/** About as many more were listed once and are no longer: half of all historic entries (Brussee, pp. 122–125). */
const PAST_SHARE = 0.018;
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
  const fixed = list === COURT_LIST ? random.chance(0.3) : random.chance(0.5);
  const listedDaysAgo = listingDay(random, asOf, list, fixed ? FIXED_TERM - 1 : LOOK_BACK);
  return {
    list,
    listedDaysAgo,
    state: list !== COURT_LIST && random.chance(0.1) ? 'repairPending' : 'effective',
    contested: random.chance(0.04),
    term: fixed ? { endsIn: FIXED_TERM - listedDaysAgo } : list === COURT_LIST ? 'openEnded' : 'notStated',
    ground: random.below(4),
    severity:
      list === COURT_LIST ? 'notStated' : random.pick(['notStated', 'notStated', 'general', 'serious']),
    mergedReports: random.chance(DUPLICATE_SHARE) ? 2 + random.below(MOST_DUPLICATES - 1) : 1,
  };
}

function planPast(random: Random, asOf: Date): EntryPlan {
  const list = adverseList(random);
  const listedDaysAgo = 60 + listingDay(random, asOf, list, LOOK_BACK);
  const ground = random.below(4);
  if (random.chance(0.15)) return { list, listedDaysAgo: FIXED_TERM + 60, ground, term: { endsIn: -60 } };
  const daysAgo = random.below(listedDaysAgo);
  if (random.chance(0.03))
    return { list, listedDaysAgo, ground, state: 'annulled', removal: { daysAgo, reason: 'annulled' } };
  const reasons: readonly Removal['reason'][] =
    list === COURT_LIST ? ['fulfilled', 'fulfilled', 'fulfilled', 'corrected'] : ['repaired', 'corrected'];
  return {
    list,
    listedDaysAgo,
    ground,
    state: 'removed',
    term: list === COURT_LIST ? 'openEnded' : 'notStated',
    removal: { daysAgo, reason: random.pick(reasons) },
  };
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
