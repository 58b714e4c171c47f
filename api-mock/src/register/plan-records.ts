import { gradeBody } from './grade-body.ts';
import type { Random } from './random.ts';
import type { RecordPlan } from './record-plan.ts';
import { ANY_TRADE, TRADES, type Trade } from './trades.ts';

/*
 * Shares of organisations with a record of each kind. All are ours: the sources count records of whole provinces, and
 * none of a single file. They are low, so that a register stays small.
 */
const ANNUAL_REPORT_SHARE = 0.22;
const PERMIT_SHARE = 0.12;
const INSPECTION_SHARE = 0.09;
const PENALTY_SHARE = 0.05;
const TAX_SHARE = 0.08;
const GRADE_SHARE = 0.04;
const AWARD_SHARE = 0.015;
/** Records that are not public: a quarter of all items (Trivium China, 2020, section 3.2), here fewer. */
const NON_PUBLIC_SHARE = 0.05;
/** Of annual reports, the shares filed late and not at all. */
const LATE_SHARE = 0.05;
const MISSING_SHARE = 0.02;
/** Records are spread over so many days: a little more than a year. */
const LOOK_BACK = 400;

/** Plans the records of one organisation that bears a code, from its trade as its name tells it. */
export function planRecords(random: Random, name: string): RecordPlan[] {
  const plans: RecordPlan[] = [];
  const trade = TRADES.find(({ names }) => names.test(name)) ?? ANY_TRADE;
  const daysAgo = 1 + random.below(LOOK_BACK);
  if (random.chance(ANNUAL_REPORT_SHARE)) plans.push(annualReport(random, daysAgo));
  if (random.chance(PERMIT_SHARE)) plans.push(permit(random, trade, daysAgo));
  if (random.chance(INSPECTION_SHARE)) plans.push(inspection(random, trade, daysAgo));
  if (random.chance(PENALTY_SHARE)) plans.push(penalty(random, trade, daysAgo));
  if (random.chance(TAX_SHARE)) plans.push(taxPayment(daysAgo));
  if (random.chance(GRADE_SHARE)) plans.push(grade(random, trade, daysAgo));
  if (random.chance(AWARD_SHARE)) plans.push({ daysAgo, body: () => ({ type: 'awards', ...trade.award }) });
  if (random.chance(NON_PUBLIC_SHARE)) plans.push(nonPublic(random, daysAgo));
  return plans;
}

function annualReport(random: Random, daysAgo: number): RecordPlan {
  const filed = random.chance(MISSING_SHARE) ? 'missing' : random.chance(LATE_SHARE) ? 'late' : 'inTime';
  return {
    daysAgo,
    body: (day) => ({ type: 'annual-report', year: Number(day(daysAgo).slice(0, 4)) - 1, filed }),
  };
}

function permit(random: Random, { permit: text }: Trade, daysAgo: number): RecordPlan {
  const years = 3 + random.below(3);
  return {
    daysAgo,
    body: (day) => ({
      type: 'permits',
      permit: text,
      validUntil: day(daysAgo - years * 365),
      status: 'valid',
    }),
  };
}

function inspection(
  random: Random,
  { inspection: { subject, passed, mended } }: Trade,
  daysAgo: number,
): RecordPlan {
  const isPassed = random.chance(0.85);
  const mendedDaysAgo = Math.max(0, daysAgo - 20);
  const selection = random.chance(0.7) ? 'doubleRandom' : 'targeted';
  return {
    daysAgo,
    body: (day) => ({
      type: 'inspections',
      selection,
      subject,
      result: isPassed ? passed : mended,
      mendedOn: isPassed ? null : day(mendedDaysAgo),
    }),
  };
}

function penalty(random: Random, { penalty: planned }: Trade, daysAgo: number): RecordPlan {
  const value = 500 * (1 + random.below(60));
  return {
    daysAgo,
    mergedReports: random.chance(0.05) ? 2 : 1,
    body: () => ({
      type: 'penalties',
      ...planned,
      legalBasis: [planned.legalBasis],
      amount: { value, currency: 'CNY', of: { zh: '罚款', en: 'Fine' } },
      repairable: 'yes',
      ledTo: null,
    }),
  };
}

/** A quarter's payments. */
function taxPayment(daysAgo: number): RecordPlan {
  return {
    daysAgo,
    body: (day) => ({
      type: 'tax-payments',
      period: { from: day(daysAgo + 100), to: day(daysAgo + 10) },
      paid: 'inFull',
    }),
  };
}

/** On the two public scales: hygiene plates of food traders, and class A of the tax authority, of which alone is told. */
function grade(random: Random, { isFood }: Trade, daysAgo: number): RecordPlan {
  const letter = random.pick(['A', 'A', 'B', 'B', 'C']);
  const planned = isFood
    ? { scale: 'hygiene-plate', version: 'undated', grade: letter }
    : { scale: 'sta-taxpayer', version: '2014', value: 90 + random.below(11) };
  return { daysAgo, contributor: isFood ? 'samr' : 'sta', body: () => gradeBody(planned) };
}

/** What passes between authorities only: the comprehensive grade, and the risk class, which nobody else ever sees. */
function nonPublic(random: Random, daysAgo: number): RecordPlan {
  const comprehensive = random.chance(0.5);
  const planned = comprehensive
    ? { scale: 'comprehensive-grade', version: '2019', grade: random.pick(['优', '良', '中', '差']) }
    : { scale: 'samr-risk', version: '2022', grade: random.pick(['A', 'B', 'C', 'D']) };
  return {
    daysAgo,
    access: comprehensive ? 'allGovernment' : 'restricted',
    contributor: comprehensive ? 'ndrc' : 'samr',
    body: () => gradeBody(planned),
  };
}
