import { FORMS, type FormKind } from './data/forms.ts';
import type { LegalForm } from './parsed-name.ts';

/** How a name ends: what stands before, the form if one is known, and whether 集团 stood there. */
interface TakenForm {
  readonly rest: string;
  readonly form: LegalForm | null;
  readonly isGroup: boolean;
}

/** 集团 before the form, also in brackets as joint-stock companies write it: 子虚（集团）股份有限公司. */
const GROUP = /(?:集团|（集团）)$/u;

let kinds: ReadonlyMap<string, FormKind> | undefined;
let longest = 0;

/** Takes the legal form from the end of a folded name; the longest that fits. */
export function takeForm(name: string): TakenForm {
  const known = readForms();
  for (let length = Math.min(longest, name.length); length > 0; length--) {
    const written = name.slice(-length);
    const kind = known.get(written);
    if (kind === undefined) continue;
    const rest = name.slice(0, -length);
    return { rest: rest.replace(GROUP, ''), form: { kind, written }, isGroup: GROUP.test(rest) };
  }
  return { rest: name.replace(GROUP, ''), form: null, isGroup: GROUP.test(name) };
}

function readForms(): ReadonlyMap<string, FormKind> {
  if (kinds === undefined) {
    const rows = FORMS.flatMap(([kind, forms]) => forms.split(' ').map((form) => [form, kind] as const));
    longest = Math.max(...rows.map(([form]) => form.length));
    kinds = new Map(rows);
  }
  return kinds;
}
