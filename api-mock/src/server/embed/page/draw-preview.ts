import type { Choices } from './compose-embedding.ts';

/** Draws the element as chosen, with an answer of this server in place of a statement. */
export function drawPreview(place: HTMLElement, choices: Choices, answer: unknown): void {
  const { element, appearance, locale, theme } = choices;
  const config = document.createElement('credit-lens-config');
  if (locale !== '') config.setAttribute('locale', locale);
  if (theme !== '') config.setAttribute('theme', theme);
  const drawn = document.createElement(`credit-${element}`);
  const code = codeOf(answer);
  if (element === 'screening')
    Object.assign(drawn, { bidders: [{ name: nameOf(answer), code, result: answer }] });
  else Object.assign(drawn, { code, result: answer });
  if (element === 'badge' && appearance !== '') drawn.setAttribute('appearance', appearance);
  config.append(drawn);
  place.replaceChildren(config);
  if (theme === '') place.removeAttribute('data-theme');
  else place.dataset['theme'] = theme;
}

function codeOf(answer: unknown): string {
  const { code, key } = answer as { code: string | null; key: string };
  return code ?? key;
}

function nameOf(answer: unknown): string {
  const { entity } = answer as { entity?: { name: string } | null };
  return entity?.name ?? '…';
}
