import { CAST_ROWS } from './cast.ts';
import { composeEntity } from './compose-entity.ts';
import { composeEntry } from './compose-entry.ts';
import { inventCompanyName } from './invent-name.ts';
import { inventedCode } from './invented-code.ts';
import { rulesOf } from './list-rules.ts';
import { HELD_LISTS } from './list-shares.ts';
import { reaches } from './local-lists.ts';
import { randomFor } from './random.ts';
import { type Region, regions } from './regions.ts';
import type { RegisterRow } from './register-row.ts';

/** Days before the register's date on which the witnesses were listed. */
const LISTED_DAYS_AGO = 365;

/** One firm on each list that can hold organisations, so that no list is without an entry in a small register. */
export function* listWitnesses(seed: number, asOf: Date): Generator<RegisterRow> {
  for (const [place, list] of HELD_LISTS.entries()) {
    const row = CAST_ROWS + place;
    const random = randomFor(seed, row);
    const region = random.pick(regionsOf(list));
    const name = inventCompanyName(random, region);
    const code = inventedCode('91', region.code, row);
    yield {
      entity: composeEntity({
        row,
        code,
        name: name.zh,
        nameEn: name.en,
        formerNames: [],
        region: region.code,
        kind: 'enterprise',
        ownership: 'private',
        status: 'active',
        registeredOn: '2016-03-01',
        legacy: false,
        parent: null,
        branches: [],
      }),
      entries: [composeEntry({ list, listedDaysAgo: LISTED_DAYS_AGO }, code, region.code, asOf, 1)],
      records: [],
    };
  }
}

/** A list of one place holds firms from there. */
function regionsOf(id: string): readonly Region[] {
  const { list } = rulesOf(id);
  return regions.filter(({ code }) => reaches(list, code));
}
