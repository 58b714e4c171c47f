import type { MeasuredCase, SeenBox } from './page/measure-cases.ts';

/** What one case looks like: see {@link baselineOf}. */
interface CaseBaseline {
  /** Width and height of the element, by language. */
  readonly sizes: Readonly<Record<string, string>>;
  /** Of each box in English: `x y width height | colours in light | colours in dark`. */
  readonly boxes: readonly string[];
  /** Places of the boxes in other languages. */
  readonly places: Readonly<Record<string, string>>;
}

/** Looks of one element, by case. */
export type Baseline = Readonly<Record<string, CaseBaseline>>;

/** Languages whose boxes are kept for elements that fill a screen; of the others the size says enough. */
const KEPT_FOR_LARGE: readonly string[] = ['zh-Hans'];
const LARGE: readonly string[] = ['credit-card', 'credit-file'];

/**
 * Writes down what was measured of an element, as text that a person can review: places in whole pixels and colours, not
 * pictures, for edges are smoothed differently from one browser to the next and text from one machine to the next.
 */
export function baselineOf(tag: string, measured: readonly MeasuredCase[]): Baseline {
  const names = [...new Set(measured.map(({ name }) => name))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      ofCase(
        tag,
        measured.filter((one) => one.name === name),
      ),
    ]),
  );
}

function ofCase(tag: string, measured: readonly MeasuredCase[]): CaseBaseline {
  const light = measured.filter(({ theme }) => theme === 'light');
  const english = light.find(({ language }) => language === 'en');
  const dark = measured.find(({ theme, language }) => theme === 'dark' && language === 'en');
  if (!english || !dark) throw new Error(`${tag} was not measured in English, light and dark.`);
  if (english.boxes.length !== dark.boxes.length)
    throw new Error(`${tag}, ${english.name}: light and dark differ.`);
  const others = light.filter(
    ({ language }) => language !== 'en' && (!LARGE.includes(tag) || KEPT_FOR_LARGE.includes(language)),
  );
  return {
    sizes: Object.fromEntries(light.map(({ language, size }) => [language, size.join(' ')])),
    boxes: english.boxes.map(
      (box, at) => `${placeOf(box)} | ${inHex(box.colours)} | ${inHex(dark.boxes[at]?.colours ?? '')}`,
    ),
    places: Object.fromEntries(
      others.map(({ language, boxes }) => [language, boxes.map(placeOf).join('; ')]),
    ),
  };
}

function placeOf({ place }: SeenBox): string {
  return place.join(' ');
}

/** Colours as the style sheets write them. */
function inHex(colours: string): string {
  return colours.replaceAll(/rgb\((\d+), (\d+), (\d+)\)/g, (_, ...parts: string[]) => {
    const digits = parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'));
    return `#${digits.join('')}`;
  });
}
