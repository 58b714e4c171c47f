import { describe, expect, it } from 'vitest';
import { type Choices, composeEmbedding } from './compose-embedding.ts';

const choices: Choices = {
  element: 'badge',
  code: ' 91330106FAKE000133 ',
  appearance: '',
  locale: '',
  theme: '',
  source: 'attribute',
  base: '/credit-lens/',
  issuer: 'https://credit.example',
  isPinned: false,
};
const release = {
  version: '0.1.0',
  files: { 'credit-badge.js': 'sha384-a', 'credit-lens-en.js': 'sha384-b' },
  loads: { 'credit-badge.js': ['credit-lens-en.js'] },
};

describe('the lines for a page', () => {
  it('carry the code, the place of the statement, and whose it is', () => {
    expect(composeEmbedding(choices, release).split('\n')).toEqual([
      '<script type="module" src="/credit-lens/credit-badge.js"></script>',
      '<credit-lens-config issuer="https://credit.example">',
      '  <credit-badge code="91330106FAKE000133" statement="STATEMENT"></credit-badge>',
      '</credit-lens-config>',
    ]);
  });

  it('say only what was chosen of look, language and colours', () => {
    const lines = composeEmbedding(
      { ...choices, appearance: 'compact', locale: 'zh-Hans', theme: 'dark' },
      null,
    );
    for (const part of ['appearance="compact"', 'locale="zh-Hans"', 'theme="dark"'])
      expect(lines).toContain(part);
    // A look is one of a badge.
    expect(composeEmbedding({ ...choices, element: 'card', appearance: 'compact' }, null)).not.toContain(
      'compact',
    );
  });

  it('take the statement from one block, or from a route of the page', () => {
    const block = composeEmbedding({ ...choices, source: 'block' }, null);
    expect(block).toContain('data-credit-lens-results>["STATEMENT"]</script>');
    expect(block).not.toContain('statement=');
    const route = composeEmbedding({ ...choices, source: 'route' }, null);
    expect(route).toContain('route="/credit"');
    expect(route).not.toContain('STATEMENT');
  });

  it('fill a table by script', () => {
    const lines = composeEmbedding({ ...choices, element: 'screening' }, null);
    expect(lines).toContain('credit-lens-elements.js');
    expect(lines).toContain('"code":"91330106FAKE000133","statement":"STATEMENT"');
  });

  it('pin each file that they load', () => {
    const [map, script] = composeEmbedding({ ...choices, isPinned: true }, release).split('\n');
    expect(map).toBe(
      '<script type="importmap">{"integrity":{"/credit-lens/credit-lens-en.js":"sha384-b"}}</script>',
    );
    expect(script).toContain('integrity="sha384-a"');
  });

  it('never let what was typed become markup', () => {
    const code = '"></script><img src=x onerror=alert(1)>';
    for (const element of ['badge', 'card', 'screening'] as const)
      expect(composeEmbedding({ ...choices, element, code, base: '"><img>/' }, release)).not.toContain(
        '<img',
      );
  });
});
