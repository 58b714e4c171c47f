import { BRANCH_WORDS } from './data/branch-words.ts';

/** A firm's own name, and what a branch's name adds to it. */
interface TakenBranch {
  readonly firm: string;
  readonly branch: string | null;
}

let pattern: RegExp | undefined;

/**
 * Parts the name of a branch from that of its firm: it begins with the firm's whole name, form and all. A trade union
 * or a kindergarten behind a firm's name is an organisation of its own, and stays in one piece.
 */
export function takeBranch(name: string): TakenBranch {
  pattern ??= new RegExp(
    `^(.+?(?:公司|厂|合伙）|社|所|行|院|中心|超市))（?([^（）]{0,14}?(?:${BRANCH_WORDS.replaceAll(' ', '|')}))）?$`,
    'u',
  );
  const match = pattern.exec(name);
  return { firm: match?.[1] ?? name, branch: match?.[2] ?? null };
}
