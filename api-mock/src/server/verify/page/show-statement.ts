import type { CreditStatement, StatedEntry } from '@credit-lens/sdk/statement';
import type { VerifyWords } from '../words/verify-words.ts';
import { element, fill, paragraph } from './text-elements.ts';

type Bilingual = StatedEntry['list']['name'];

/** What a statement says, in words: the same manner for every outcome. */
export function showStatement(
  { credentialSubject: subject, register }: CreditStatement,
  words: VerifyWords,
  instantOf: (text: string) => string,
): Node[] {
  const inLanguage = ({ zh, en }: Bilingual): string => (words.lang === 'zh-CN' ? zh : en);
  const list = element('ul', '');
  const shown: Node[] = [element('h2', words.whatItSays), facts(subject, words)];
  if (subject.outcome === 'listed') {
    list.append(...subject.entries.map((entry) => entryItem(entry, words, inLanguage)));
    shown.push(paragraph(words.listed), list);
  } else if (subject.outcome === 'noEntry') {
    const line = ({ name, asOf }: (typeof subject.sources)[number]): HTMLElement =>
      element('li', fill(words.source, { name: inLanguage(name), date: instantOf(asOf) }));
    list.append(...subject.sources.map(line));
    shown.push(paragraph(words.noEntry), list, paragraph(words.noEntryMeans));
  } else {
    shown.push(paragraph(fill(words[subject.outcome], { reason: subject.reason })));
  }
  if (subject.asOf !== null) shown.push(paragraph(fill(words.asOf, { date: instantOf(subject.asOf) })));
  if (register.kind === 'invented') shown.push(paragraph(words.invented));
  return shown;
}

function facts(subject: CreditStatement['credentialSubject'], words: VerifyWords): HTMLElement {
  const list = element('dl', '');
  if ('name' in subject && subject.name !== null)
    list.append(element('dt', words.company), element('dd', subject.name, 'zh-CN'));
  list.append(element('dt', words.code), element('dd', subject.code));
  return list;
}

function entryItem(
  entry: StatedEntry,
  words: VerifyWords,
  inLanguage: (text: Bilingual) => string,
): HTMLElement {
  const { list, listedBy, listedOn } = entry;
  const parts = { authority: inLanguage(listedBy.name), list: inLanguage(list.name), date: listedOn };
  const item = element('li', fill(words.entry, parts));
  item.append(' ', element('span', list.instrument.zh, 'zh-CN'));
  if (list.polarity === 'recognition') item.append(' ', words.recognition);
  if (entry.contested) item.append(' ', element('strong', words.contested));
  if (entry.suspended) item.append(' ', words.suspended);
  else if (list.polarity === 'adverse' && entry.told === 'neutral') item.append(' ', words.toldNeutrally);
  return item;
}
