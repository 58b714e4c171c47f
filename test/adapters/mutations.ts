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
