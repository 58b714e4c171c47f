import { render } from 'lit-html';
import { beforeAll, describe, expect, it } from 'vitest';
import { groupTemplate } from '../../entrypoints/popup/group-template.ts';
import type { SameNameCandidate } from '../../lens/answer.ts';
import { CONTESTED, COURT_LIST, LISTED, SHARED_NAME } from '../../lens/snapshot.fixture.ts';
import { loadWords } from '../../screens/words/words-of.ts';
import { cardContent } from './card-template.ts';

beforeAll(() => loadWords('zh-Hans'));

const lists = [COURT_LIST];
const candidates: SameNameCandidate[] = [
  { code: LISTED, lists, contested: false },
  { code: CONTESTED, lists, contested: true },
];
const nothing = () => {};

function drawn(content: unknown): HTMLElement {
  const element = document.createElement('div');
  render(content, element);
  return element;
}

describe('an open objection of a company that bears the name is told before its code', () => {
  it('in the card', () => {
    const actions = {
      close: nothing,
      openCode: nothing,
      askServer: nothing,
      askAgain: nothing,
      showFile: nothing,
      follow: nothing,
      back: null,
      doubt: null,
    };
    const view = { kind: 'sameName', text: SHARED_NAME, candidates } as const;
    const [plain, disputed] = drawn(cardContent(view, actions, '', 'en')).querySelectorAll('li');
    expect(plain?.textContent).not.toContain('disputes');
    expect(disputed?.firstElementChild?.textContent?.trim()).toBe(
      'The company disputes its entry; the authority has not decided.',
    );
  });

  it('in the popup', () => {
    const mention = {
      kind: 'name',
      text: SHARED_NAME,
      source: 'text',
      outcome: 'notCovered',
      reason: 'nameOnly',
      lists: [],
      contested: false,
      isShown: false,
      candidates,
    } as const;
    const actions = { openRecord: nothing, showFlag: nothing } as unknown as Parameters<
      typeof groupTemplate
    >[2];
    const company = { mention, places: 1 } as unknown as Parameters<typeof groupTemplate>[1][number];
    const group = drawn(groupTemplate('sameName', [company], actions, 'zh-Hans'));
    const disputes = group.querySelectorAll('.dispute');
    expect(disputes).toHaveLength(1);
    expect(disputes[0]?.textContent?.trim()).toBe('企业对列入提出异议，机关尚未作出决定。');
    expect(disputes[0]?.nextElementSibling?.textContent).toBe(CONTESTED);
  });
});
