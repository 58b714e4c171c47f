import type { ScaleVersion } from '@credit-lens/sdk/contract';
import { describe, expect, test } from 'vitest';
import { placeInBand } from './place-in-band.ts';
import { referenceCatalogue } from './reference-catalogue.ts';

const scales = referenceCatalogue.scales.items;

function version(scale: string, id: string): ScaleVersion {
  const found = scales.find((row) => row.id === scale)?.versions.find((row) => row.id === id);
  if (found === undefined) throw new Error(`scales.json has no version ${id} of ${scale}`);
  return found;
}

const label = (value: number, of: ScaleVersion) => {
  const band = placeInBand(value, of);
  return band === 'outOfBand' ? band : band.label;
};

describe('placing a value in a band', () => {
  test.each([
    [1051, 'AAA'],
    [1050, 'outOfBand'],
    [1049, 'AA'],
    [1030, 'AA'],
    [1001, 'A+'],
    [1000, 'A'],
    [999, 'A-'],
    [960, 'A-'],
    [850, 'B'],
    [849, 'C'],
    [600, 'C'],
    [599, 'D'],
  ])('Rongcheng under the rules of 2016: %d is %s', (value, expected) => {
    expect(label(value, version('rongcheng', '2016'))).toBe(expected);
  });

  test.each([
    [848, 'C'],
    [849, 'outOfBand'],
    [1000, 'outOfBand'],
  ])('Rongcheng under the rules of 2021, which restate level C alone: %d is %s', (value, expected) => {
    expect(label(value, version('rongcheng', '2021'))).toBe(expected);
  });

  test.each([
    [971, 'A'],
    [970, 'outOfBand'],
    [969, 'B'],
    [600, 'C'],
    [599, 'D'],
    [1001, 'outOfBand'],
  ])('Suining: %d is %s', (value, expected) => {
    expect(label(value, version('suining', '2010'))).toBe(expected);
  });

  test('a press report leaves 599 out, where another source puts it in level D', () => {
    expect(label(599, version('rongcheng', 'reported-walkowski'))).toBe('outOfBand');
    expect(label(599, version('rongcheng', 'reported-liu-2019'))).toBe('D');
  });

  test('taxpayers: 90 to 100 is A, arrears of RMB 50,000 (11 points) leave a class whose limits nobody states', () => {
    const tax = version('sta-taxpayer', '2014');
    expect(label(90, tax)).toBe('A');
    expect(label(100, tax)).toBe('A');
    expect(label(100 - 11, tax)).toBe('outOfBand');
    expect(label(101, tax)).toBe('outOfBand');
  });

  test('a scale whose limits are not stated places nothing, whichever way it points', () => {
    expect(label(0, version('samr-risk', '2022'))).toBe('outOfBand');
    expect(label(1000, version('samr-risk', '2022'))).toBe('outOfBand');
  });

  test('bands of one version never overlap', () => {
    for (const scale of scales)
      for (const of of scale.versions) {
        const inside = (value: number) =>
          of.bands.filter((band) => placeInBand(value, { ...of, bands: [band] }) !== 'outOfBand');
        for (let value = -1; value <= 1101; value += 0.5) expect(inside(value).length).toBeLessThanOrEqual(1);
      }
  });

  test('refuses what is not a number', () => {
    expect(() => placeInBand(Number.NaN, version('suining', '2010'))).toThrow(TypeError);
  });
});
