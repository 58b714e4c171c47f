import type { Refusal } from '../../lifecycle/decision.ts';
import { ProblemError } from '../problems.ts';

/** Guards that refuse what a request says, whatever the state; all others refuse an act in this state or under the rules. */
const OF_CONTENT: ReadonlySet<string> = new Set(['naturalPerson', 'unknownAuthority', 'unknownSource']);

/** What a guard refused, as a problem whose detail begins with its name. */
export function guardRefusal({ guard, detail }: Refusal): ProblemError {
  const code = OF_CONTENT.has(guard) ? 'contentRefused' : 'transitionRefused';
  return new ProblemError(code, `${guard}: ${detail}`);
}
