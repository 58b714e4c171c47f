/** An element with text; never markup, whatever a statement says. */
export function element(name: string, text: string, lang?: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (lang !== undefined) made.lang = lang;
  return made;
}

/** A paragraph of text. */
export function paragraph(text: string): HTMLElement {
  return element('p', text);
}

/** Sentences that follow one another: in Chinese no space stands between them. */
export function sentences(lang: string, ...texts: readonly string[]): string {
  return texts.join(lang === 'zh-CN' ? '' : ' ');
}

/** A sentence with what stands in its braces. */
export function fill(sentence: string, parts: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
