import { CODE_ALPHABET, codeCheckCharacter } from '../../../sdk/src/identity/unified-social-credit-code.ts';

/** A text, and whether it is a unified social credit code whose check character is right. */
export interface CodeVector {
  readonly code: string;
  readonly isValid: boolean;
}

/** Codes as their companies print them. */
const PRINTED = ['91110108795101314G', '911100007109207250', '91100000100003962T', '91330483MA2B9PTN02'];

/** First two characters by the code table (GB 32100-2015, table 2): every department, letters among them. */
const SERIES = [
  '11',
  '12',
  '13',
  '19',
  '21',
  '29',
  '31',
  '32',
  '33',
  '34',
  '35',
  '39',
  '41',
  '49',
  '51',
  '52',
  '53',
].concat([
  '59',
  '61',
  '62',
  '69',
  '71',
  '72',
  '79',
  '81',
  '89',
  '91',
  '92',
  '93',
  'A1',
  'A9',
  'N1',
  'N2',
  'N3',
  'N9',
  'Y1',
]);

/** Invented codes of each series, so many that every check character comes up in it. */
const PER_SERIES = 200;

/** Printed and invented codes, and each invented one with another check character, a different one in turn. */
export function* codeVectors(): Generator<CodeVector, void> {
  for (const code of PRINTED) yield { code, isValid: true };
  for (const [at, series] of SERIES.entries()) {
    for (let number = 0; number < PER_SERIES; number++) {
      const serial = String(number * 37 + at)
        .padStart(5, '0')
        .slice(0, 5);
      const first17 = `${series}330106FAKE${serial}`;
      const code = first17 + codeCheckCharacter(first17);
      yield { code, isValid: true };
      const wrong = CODE_ALPHABET[(CODE_ALPHABET.indexOf(code.slice(17)) + 1 + (number % 30)) % 31] ?? '';
      yield { code: first17 + wrong, isValid: false };
    }
  }
}
