import { combinationName, type ListCombination, listCombination } from '../container/list-combination.ts';
import type { CreditAnswers } from '../credit-answers.ts';
import { inventedCode } from './invented-codes.ts';

/** A company of the model, by its number. */
export interface ModelCompany {
  readonly combination: ListCombination | null;
  readonly name: string;
}

/** The register as a plain map: what every snapshot and delta is compared with. */
export class RegisterModel {
  readonly companies = new Map<number, ModelCompany>();

  codes(): Iterable<string> {
    return this.companies.keys().map(inventedCode);
  }

  names(): Iterable<string> {
    return this.companies.values().map(({ name }) => name);
  }

  *listed(): Generator<{ code: string; lists: readonly string[]; contested: boolean; names: string[] }> {
    for (const [number, { combination, name }] of this.companies) {
      if (combination !== null) yield { code: inventedCode(number), ...combination, names: [name] };
    }
  }

  listedNames(): Set<string> {
    return new Set([...this.listed()].flatMap(({ names }) => names));
  }

  set(number: number, lists: readonly string[], contested: boolean, name = inventedName(number)): void {
    const combination = lists.length === 0 ? null : listCombination(lists, contested);
    this.companies.set(number, { combination, name });
  }

  /** Every code about which the answers differ from the map. */
  disagreements(answers: CreditAnswers): string[] {
    const wrong: string[] = [];
    for (const [number, { combination }] of this.companies) {
      const code = inventedCode(number);
      const found = answers.combination(code);
      const same = (found && combinationName(found)) === (combination && combinationName(combination));
      if (!same || answers.has(code) !== (combination !== null)) wrong.push(code);
    }
    return wrong;
  }

  /** Every registered name about which the answers differ from the map. */
  nameDisagreements(answers: CreditAnswers): string[] {
    const listed = this.listedNames();
    return [...this.names()].filter((name) => answers.hasName(name) !== listed.has(name));
  }
}

const OPENERS = ['子虚', '乌有', '亡是', '蜃楼', '南柯'];
const TRADES = ['贸易', '建筑工程', '食品', '科技'];

/** An unmistakably invented company name, different for each number. */
export function inventedName(number: number): string {
  const opener = OPENERS[number % OPENERS.length] ?? '';
  const trade = TRADES[Math.floor(number / OPENERS.length) % TRADES.length] ?? '';
  return `${opener}${number}号${trade}有限公司`;
}
