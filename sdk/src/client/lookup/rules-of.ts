import { AlienValue } from '../../contract/reader.ts';

/**
 * Makes sure that an answer goes by the rules of the day asked about: the present must never be shown for the past.
 *
 * @throws AlienValue
 */
export function mustFollowRulesOf(asOf: string | undefined, answer: object): void {
  const rulesOn = 'rulesOn' in answer ? answer.rulesOn : undefined;
  if (asOf === undefined || rulesOn === undefined || rulesOn === asOf) return;
  throw new AlienValue(`the rules of ${asOf}`, rulesOn).within('rulesOn');
}
