import { describe, expect, it } from 'vitest';
import { authorityInSentence } from './authority-in-sentence.ts';
import { addEveryLanguage } from './words/every-language.ts';

addEveryLanguage();

const inEnglish = (en: string) => authorityInSentence({ name: { zh: '机关', en } }, 'en');

describe('an authority within a sentence', () => {
  it.each([
    ["Supreme People's Court", "the Supreme People's Court"],
    ["People's Bank of China", "the People's Bank of China"],
    [
      'Ministry of Human Resources and Social Security',
      'the Ministry of Human Resources and Social Security',
    ],
    ['National Development and Reform Commission', 'the National Development and Reform Commission'],
    [
      'Central Committee of the Communist Youth League',
      'the Central Committee of the Communist Youth League',
    ],
    ["China Disabled Persons' Federation", "the China Disabled Persons' Federation"],
    ['Hangzhou Tax Bureau', 'the Hangzhou Tax Bureau'],
  ])('has “the” where its noun asks for it: %s', (name, said) => {
    expect(inEnglish(name)).toBe(said);
  });

  it.each(['Credit China', 'China State Railway Group', 'China Railway Administration', 'Example Platform'])(
    'has none where it is a proper name: %s',
    (name) => {
      expect(inEnglish(name)).toBe(name);
    },
  );

  it('has no capital and, of several bodies, no article where it is a description', () => {
    expect(inEnglish("Enforcing people's court")).toBe("the enforcing people's court");
    expect(inEnglish('Salt industry authority of the State Council')).toBe(
      'the salt industry authority of the State Council',
    );
    expect(inEnglish('Body that holds a list')).toBe('the body that holds a list');
    expect(inEnglish('Regulator empowered to penalise')).toBe('the regulator empowered to penalise');
    expect(inEnglish('Issuing body of a permit or licence')).toBe('the issuing body of a permit or licence');
    expect(inEnglish('Municipal credit centre or office')).toBe('the municipal credit centre or office');
    expect(inEnglish('Utility companies')).toBe('utility companies');
    expect(inEnglish('Several competent authorities')).toBe('several competent authorities');
    expect(inEnglish('Seven other industry associations')).toBe('seven other industry associations');
    expect(inEnglish('E-commerce platform companies')).toBe('e-commerce platform companies');
  });

  it('gets no second article, and stands as it came where there is no name', () => {
    expect(inEnglish('the enforcing court')).toBe('the enforcing court');
    expect(inEnglish('The Ministry of Finance')).toBe('The Ministry of Finance');
    expect(inEnglish('')).toBe('');
  });

  it('brings no English into a German or French sentence but in brackets behind the name', () => {
    const court = { name: { zh: '执行法院', en: "Enforcing people's court" } };
    const ministry = { name: { zh: '财政部', en: 'Ministry of Finance' } };
    expect(authorityInSentence(court, 'de')).toBe('das vollstreckende Gericht');
    expect(authorityInSentence(court, 'fr')).toBe('la juridiction d’exécution');
    expect(authorityInSentence(ministry, 'de')).toBe('财政部 (Ministry of Finance)');
    expect(authorityInSentence(ministry, 'fr')).toBe('财政部 (Ministry of Finance)');
  });

  it('is left as it is in Chinese', () => {
    for (const zh of ['最高人民法院', '示例 Court', 'Several 主管部门']) {
      expect(authorityInSentence({ name: { zh, en: "Supreme People's Court" } }, 'zh-Hans')).toBe(zh);
    }
  });
});
