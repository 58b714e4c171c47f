import type { SAMPLE_ANSWERS } from './sample-answers.ts';

/** An element that says when it is drawn. */
type Drawn = Element & { readonly updateComplete: Promise<boolean> };

/**
 * Runs in a page: milliseconds from making the first of so many elements until all are drawn and laid out, of elements
 * that are registered already. It is sent there as its own text, so that every browser measures the same.
 */
export async function renderTime(
  tag: 'credit-badge' | 'minimal-element',
  count: number,
  answers: typeof SAMPLE_ANSWERS,
): Promise<number> {
  const place = document.createElement('div');
  const started = performance.now();
  for (let index = 0; index < count; index++) {
    const element = document.createElement(tag);
    const { label, code, result } = answers[index % answers.length] as (typeof SAMPLE_ANSWERS)[number];
    if (tag === 'credit-badge') {
      element.setAttribute('code', code);
      Object.assign(element, { result });
    } else Object.assign(element, { label });
    place.append(element);
  }
  document.body.append(place);
  await (place.lastElementChild as Drawn).updateComplete;
  place.getBoundingClientRect();
  return performance.now() - started;
}
