import type { RegisterEvent } from '@credit-lens/sdk/contract';

/** What kind of change an event tells of. */
export type RegisterEventKind = RegisterEvent['kind'];

/** A command that the state or the rules do not allow. Nothing changes. */
export interface Refusal {
  readonly kind: 'refused';
  /** The rule that refuses, one word, such as `minimumStay`. */
  readonly guard: string;
  /** What happened, to what, and what to do; holds no value that might name a person. */
  readonly detail: string;
}

/** What became of a command: a new state with its events, or the guard that refused. The old state is never altered. */
export type Decision<State> =
  | { readonly kind: 'changed'; readonly state: State; readonly events: readonly RegisterEventKind[] }
  | Refusal;

/** A refusal by a named guard. */
export function refuse(guard: string, detail: string): Refusal {
  return { kind: 'refused', guard, detail };
}
