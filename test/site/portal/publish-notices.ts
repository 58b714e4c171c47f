import { cast } from '../../../api-mock/src/register/cast.ts';
import { inventRegister } from '../../../api-mock/src/register/invent-register.ts';
import type { RegisterRow } from '../../../api-mock/src/register/register-row.ts';
import { BIDDER_ROLES, BIDDERS, CANDIDATES, CONSORTIUM_ROLES } from './bidder-roles.ts';
import type { Bidder, Notice, Organisation } from './notice.ts';
import { type NoticePlan, noticePlans } from './notice-plan.ts';

/** Rows of the register read for the notices: enough for every trade, and read in a fraction of a second. */
const ROWS_READ = 4_000;

/** Each rank of the long list asks this much more than the one before (share of the winning offer). */
const STEP_PER_RANK = 0.0073;

const DAY = 86_400_000;

/** Trades of the firms that run a procedure for a buyer. */
const AGENCY_TRADES = ['供应链管理', '信息技术', '文化传播'];

/**
 * Gives every notice its buyer, agency and bidders from the invented register. The same register and the same day
 * give the same notices.
 *
 * @throws Error when the register has no firm of a trade, or no member of the cast with a role.
 */
export function publishNotices(
  today: Date,
  register: Iterable<RegisterRow> = inventRegister(),
): readonly Notice[] {
  const take = organisationsOf(register);
  return noticePlans.map((plan) => ({
    ...plan,
    publishedOn: new Date(today.getTime() - plan.daysAgo * DAY).toISOString().slice(0, 10),
    buyer: take.buyer(),
    agency: take.firm(AGENCY_TRADES),
    bidders: bidders(plan, take),
  }));
}

function bidders(plan: NoticePlan, take: ReturnType<typeof organisationsOf>): readonly Bidder[] {
  const roles =
    plan.layout === 'bidders' ? BIDDER_ROLES : plan.layout === 'consortium' ? CONSORTIUM_ROLES : {};
  const count = plan.layout === 'bidders' ? BIDDERS : plan.layout === 'consortium' ? 2 : plan.lots;
  return Array.from({ length: count }, (_, place) => {
    const role = roles[place + 1];
    const share = plan.layout === 'plain' ? 1 / plan.lots : 1 + place * STEP_PER_RANK;
    return {
      organisation: role === undefined ? take.firm(plan.trades) : take.role(role),
      offer: Math.round((plan.amount * share) / 100) * 100,
      codePrinted: plan.layout === 'bidders' ? place < CANDIDATES : plan.daysAgo % 2 === 0,
    };
  });
}

/** Hands the register's organisations out, each ordinary firm and each buyer once. */
function organisationsOf(register: Iterable<RegisterRow>) {
  const roleOf = new Map(cast().map(({ role, code, name }) => [code ?? name, role]));
  const byRole = new Map<string, Organisation>();
  const firms: Organisation[] = [];
  const buyers: Organisation[] = [];
  let read = 0;
  for (const { entity, entries } of register) {
    if (++read > ROWS_READ) break;
    const role = roleOf.get(entity.code ?? entity.name);
    if (role !== undefined) byRole.set(role, entity);
    else if (entries.length > 0 || entity.status !== 'active') continue;
    else if (entity.kind === 'enterprise') firms.push(entity);
    else if (entity.kind === 'governmentBody' || entity.kind === 'publicInstitution') buyers.push(entity);
  }
  return {
    role(role: string): Organisation {
      const found = byRole.get(role);
      if (found === undefined) throw new Error(`The register's cast has no role "${role}"`);
      return found;
    },
    firm(trades: readonly string[]): Organisation {
      const place = firms.findIndex(({ name }) => trades.some((trade) => name.includes(trade)));
      const [found] = place < 0 ? [] : firms.splice(place, 1);
      if (found === undefined) throw new Error(`The register has no more firms of ${trades.join(', ')}`);
      return found;
    },
    buyer(): Organisation {
      const found = buyers.shift();
      if (found === undefined) throw new Error('The register has too few public bodies');
      return found;
    },
  };
}
