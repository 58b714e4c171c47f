import fc from 'fast-check';
import { PROVINCE } from './provinces.ts';

/** Weights and check characters of GB 11643-1999, written out a second time so that tests do not trust the code. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const PROVINCES = Array.from({ length: 100 }, (_, number) => String(number)).filter((digits) =>
  new RegExp(`^(?:${PROVINCE})$`).test(digits),
);

/** The invented number of nobody: any place, birthday and sequence, with the right check character. */
export const residentNumber = fc
  .record({
    province: fc.constantFrom(...PROVINCES, '83'),
    rest: fc.integer({ min: 0, max: 9_999 }),
    birthday: fc.date({
      min: new Date('1890-01-01T00:00:00Z'),
      max: new Date('2026-12-31T00:00:00Z'),
      noInvalidDate: true,
    }),
    sequence: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ province, rest, birthday, sequence }) => {
    const day = birthday.toISOString().slice(0, 10).replaceAll('-', '');
    const first17 = `${province}${String(rest).padStart(4, '0')}${day}${String(sequence).padStart(3, '0')}`;
    let sum = 0;
    for (const [index, weight] of WEIGHTS.entries()) sum += Number(first17[index]) * weight;
    return first17 + '10X98765432'.charAt(sum % 11);
  });

/** The same in the 15-digit form of before 1999: two digits of the year, no check character. */
export const formerResidentNumber = residentNumber
  .filter((number) => number.slice(6, 8) === '19')
  .map((number) => number.slice(0, 6) + number.slice(8, 17));
