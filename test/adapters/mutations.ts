/** Ways in which sites change: each gives another copy of a page, with what must then hold. */

/** What must hold of a mutated page: the same companies, the same or a notice that the adapter is stale, or no others. */
export type Mutation = (document: Document) => void;

const everyElement = (document: Document) => [...document.body.querySelectorAll('*')];

/** A redesign: every class and id is another. */
export function renamedClasses(document: Document): void {
  for (const element of everyElement(document)) {
    const names = element.getAttribute('class');
    if (names !== null)
      element.setAttribute(
        'class',
        names
          .split(/\s+/)
          .map((_name, at) => `x${at}_a8f`)
          .join(' '),
      );
    if (element.id !== '') element.id = 'x-root';
  }
}

/** Containers around every block, as a new layout brings them. */
export function addedWrappers(document: Document): void {
  for (const element of everyElement(document)) {
    if (!['DIV', 'UL', 'TABLE', 'SECTION', 'DL'].includes(element.tagName)) continue;
    const wrapper = document.createElement('div');
    wrapper.className = 'wrapper';
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}

/** A list that is filled later: everything is still missing. */
export function lazyList(document: Document): void {
  document.body.replaceChildren(document.createElement('div'));
}

/** Empty elements and comments strewn in between. */
export function strewnElements(document: Document): void {
  for (const element of everyElement(document)) {
    element.after(document.createComment('a'), document.createElement('i'));
  }
}

/** Everything once more, as a page that prints a second seller in the same place. */
export function doubled(document: Document): void {
  for (const child of [...document.body.children]) child.after(child.cloneNode(true));
}

/** Elements that stand in rows. */
const ROWS = new Set(['LI', 'TR', 'DD', 'DIV', 'A', 'P']);

/** A list half filled: of rows of one kind every second one is still a skeleton, with the row there and nothing in it. */
export function halfFilledList(document: Document): void {
  const kind = (row: Element) => `${row.tagName} ${row.className}`;
  for (const parent of everyElement(document)) {
    const rows = [...parent.children].filter((child) => ROWS.has(child.tagName));
    const alike = new Map<string, Element[]>();
    for (const row of rows) alike.set(kind(row), [...(alike.get(kind(row)) ?? []), row]);
    for (const same of alike.values()) {
      if (same.length < 2) continue;
      same.forEach((row, at) => {
        if (at % 2 === 0) return;
        const skeleton = document.createElement('span');
        skeleton.className = 'skeleton';
        row.replaceChildren(skeleton);
      });
    }
  }
}

/** The same the other way round: the first rows come last. */
export function halfFilledFromBelow(document: Document): void {
  for (const parent of everyElement(document)) {
    const rows = [...parent.children].filter((child) => ROWS.has(child.tagName));
    if (rows.length < 2) continue;
    for (const row of rows.slice(0, rows.length / 2)) row.replaceChildren(document.createElement('span'));
  }
}
