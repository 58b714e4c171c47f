import { parseIdentifier } from '@credit-lens/sdk/identity';
import { interpretPassage } from '../reading/interpret-passage.ts';
import { latinNameBehindLabel } from '../reading/latin-name.ts';
import { nameKey } from '../reading/name-key.ts';
import { dataMention, type PageMention } from '../reading/page-mention.ts';
import { namesBehindLabel } from '../reading/registered-name.ts';
import { passagesIn } from './words-of-element.ts';

/** The two things that name a company. */
export type CompanyKind = PageMention['kind'];

/**
 * The companies that the words of a field name, read as behind a label: an element that holds a person's label as well
 * keeps that person to itself, and a value of another form (a sole trader's own name, a foreign number) is none.
 */
export function companiesInElement(element: Element, kind: CompanyKind): PageMention[] {
  return passagesIn(element)
    .flatMap((passage) => interpretPassage(passage, kind === 'code' ? 'code' : 'company').mentions)
    .filter((mention) => mention.kind === kind && mention.source === 'label');
}

/** The company that a value in data names: an attribute, or JSON in a script. Nobody can read it on the page. */
export function companyInData(value: string, kind: CompanyKind, anchor: Element): PageMention[] {
  const source = 'adapter';
  if (kind === 'code') {
    const identifier = parseIdentifier(value);
    if (identifier.kind !== 'unifiedSocialCreditCode') return [];
    const { code, validity } = identifier;
    return [dataMention({ kind, key: code, text: code, validity, source }, anchor)];
  }
  const span = namesBehindLabel(value, 0, value.length)[0] ?? latinNameBehindLabel(value, 0, value.length);
  if (span === null) return [];
  const text = value.slice(span.start, span.end);
  const key = nameKey(text, value);
  return key === null ? [] : [dataMention({ kind, key, text, source }, anchor)];
}
