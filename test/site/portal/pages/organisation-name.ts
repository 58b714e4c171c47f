import { html } from 'hono/html';
import { inLanguage, type Language } from '../../page/language.ts';
import type { Markup } from '../../page/markup.ts';
import type { Organisation } from '../notice.ts';

/** A registered name: Chinese on an English page too. */
export function organisationName({ name, kind }: Organisation): Markup {
  return html`<span class="organisation" lang="${kind === 'foreignEnterprise' ? 'en' : 'zh-CN'}">${name}</span>`;
}

/** Streets that exist in no gazetteer. */
const STREETS = [
  { zh: '槐安路', en: 'Huaian Road' },
  { zh: '云泽大道', en: 'Yunze Avenue' },
  { zh: '海市街', en: 'Haishi Street' },
];

/** An address in the region of registration, on an invented street. */
export function postalAddress({ region, name }: Organisation, language: Language): string {
  const number = [...name].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  const street = inLanguage(STREETS[number % STREETS.length] ?? { zh: '', en: '' }, language);
  const house = (number % 190) + 1;
  return language === 'en' ? `${house} ${street}, ${region.name.en}` : `${region.name.zh}${street}${house}号`;
}
