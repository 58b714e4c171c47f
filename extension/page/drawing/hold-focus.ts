const FOCUSABLE = 'button, a[href], summary, [tabindex="0"]';

/**
 * Keeps the focus within an element until it is closed, so that the end of a card is not lost in the page: the page
 * behind goes on.
 *
 * @param focusedElement what has the focus among our own
 */
export function holdFocus(element: HTMLElement, focusedElement: () => Element | null): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) =>
      stop.checkVisibility(),
    );
    const [first, last] = [stops[0], stops.at(-1)];
    const focused = focusedElement();
    const isLeaving = event.shiftKey ? focused === first || focused === element : focused === last;
    if (!isLeaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  });
}
