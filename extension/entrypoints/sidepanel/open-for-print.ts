/** On paper nothing can be unfolded: while the page is printed all of it is open, and after that as it was. */
export function openForPrint(root: Document | Element, target: EventTarget): void {
  let opened: HTMLDetailsElement[] = [];
  target.addEventListener('beforeprint', () => {
    opened = [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const part of opened) part.open = true;
  });
  target.addEventListener('afterprint', () => {
    for (const part of opened) part.open = false;
    opened = [];
  });
}
