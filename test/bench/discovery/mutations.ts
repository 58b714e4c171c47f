/** Changes that leave a page's words as they are for its reader. Each works on a document in place. */
export const MUTATIONS: Readonly<Record<string, (page: Document) => void>> = {
  'as saved': () => undefined,
  'renamed classes': (page) => {
    for (const element of page.querySelectorAll('[class],[id]')) {
      element.removeAttribute('id');
      element.setAttribute('class', 'x7f3');
    }
  },
  'added wrappers': (page) => {
    for (const element of page.querySelectorAll('p,td,dd,li,div')) {
      const wrapper = page.createElement('div');
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
  },
  'stray spaces': (page) => {
    eachText(page, (text) => {
      text.data = text.data.replace(/(有限|商贸|科技|名称)(?=[\u4e00-\u9fff])/g, '$1 \n ');
    });
  },
  'split texts': (page) => {
    eachText(page, (text) => {
      if (text.data.trim().length > 3) text.splitText(Math.ceil(text.data.length / 2));
    });
  },
  'split elements': (page) => {
    eachText(page, (text) => {
      if (text.data.trim().length <= 3) return;
      const rest = text.splitText(Math.ceil(text.data.length / 3));
      const dressing = page.createElement('font');
      rest.replaceWith(dressing);
      dressing.append(rest);
    });
  },
  'comments between': (page) => {
    eachText(page, (text) => text.before(page.createComment('x')));
  },
};

function eachText(page: Document, change: (text: Text) => void): void {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    // A script is no words: a line end inside one of its strings would break it.
    if (text.parentNode?.nodeName !== 'SCRIPT') texts.push(text);
  }
  for (const text of texts) change(text);
}
