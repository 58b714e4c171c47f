import type { PublicFileResult } from '@credit-lens/sdk';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  bandedGrade,
  fileOf,
  marketRecord,
  penalty,
  taxPayment,
} from '../../../widget/src/view/public-file/sample-records.fixture.ts';
import type { Answer } from '../../lens/answer.ts';
import type { Details } from '../../lens/details.ts';
import { createDrawing, type Drawing } from './create-drawing.ts';
import { recordView } from './record-view.ts';

/** Of an invented firm. */
const CODE = '91330106FAKE000133';
const hour = () => new Date(Date.now() + 3_600_000).toISOString();
const details = () =>
  ({
    result: {
      outcome: 'noEntry',
      key: CODE,
      code: CODE,
      codeValidity: 'valid',
      asOf: '2026-11-21T08:00:00Z',
      freshUntil: hour(),
      sources: [],
      registration: 'registered',
      entity: null,
    },
    withdrawn: false,
  }) as unknown as Details;
const answered = (...records: Parameters<typeof fileOf>): PublicFileResult =>
  ({ ...fileOf(...records), freshUntil: hour() }) as PublicFileResult;
const refused = (outcome: string, reason: string) =>
  ({
    outcome,
    reason,
    key: CODE,
    asOf: null,
    freshUntil: hour(),
    retryAt: null,
  }) as unknown as PublicFileResult;

const fetchFile = vi.fn(async (_code: string): Promise<PublicFileResult> => answered(penalty));
let drawing: Drawing;
const root = () => (drawing.host as Element).shadowRoot as ShadowRoot;
const dialog = () => root().querySelector('[role=dialog]') as HTMLElement;
const button = () => dialog().querySelector<HTMLElement>('.cl-button');
const part = () => dialog().querySelector<HTMLElement>('.cl-file-part');
const read = () => (part()?.textContent ?? '').replace(/\s+/g, ' ').trim();

beforeEach(async () => {
  fetchFile.mockReset();
  document.body.innerHTML = `<p>${CODE}</p>`;
  drawing = createDrawing({
    openRoot: true,
    fetchDetails: async () => details(),
    fetchFile,
    askServer: () => Promise.reject(new Error('Nobody asked.')),
    findBearers: () => Promise.reject(new Error('Nobody asked.')),
    loadRecordView: async () => recordView,
    isAlive: () => true,
    onGone: () => {},
  });
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p') as Element);
  const mention = { kind: 'code', text: CODE, key: CODE, source: 'label', confidence: 10, range } as const;
  const lists = [{ id: 'B01', name: null, owner: null, colour: 'adverse' }];
  const answer = { outcome: 'listed', flag: 'solid', lists, contested: false, freshness: 'current' };
  drawing.show([{ mention, answer: answer as unknown as Answer }], null, 'en');
  await vi.waitFor(() => expect(root().querySelector('.mark')?.checkVisibility()).toBe(true), 20_000);
  await userEvent.click(root().querySelector('.mark') as Element);
  await vi.waitFor(() => expect(button()).not.toBeNull(), 20_000);
});
afterEach(() => drawing.stop());

it('is not asked for before a person presses, and never by a script', async () => {
  expect(button()?.textContent).toBe('Show the public file');
  button()?.click();
  button()?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(fetchFile).not.toHaveBeenCalled();
  fetchFile.mockResolvedValueOnce(answered(penalty));
  await userEvent.click(button() as Element);
  await vi.waitFor(() => expect(read()).toContain('Administrative penalty'), 20_000);
  expect(fetchFile.mock.calls).toEqual([[CODE]]);
});

it('is asked for once, however often the button is pressed meanwhile', async () => {
  let arrive = (_file: PublicFileResult) => {};
  fetchFile.mockReturnValueOnce(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  await userEvent.click(button() as Element);
  expect(button()?.textContent).toBe('Asking for the public file …');
  expect(part()?.querySelector('[role=status]')?.textContent).toBe('Asking for the public file …');
  await userEvent.keyboard('{Enter}');
  expect(fetchFile).toHaveBeenCalledTimes(1);
  arrive(answered(penalty));
  await vi.waitFor(() => expect(read()).toContain('1 record'), 20_000);
});

it('takes the focus from the button that is gone, and its kinds open by keyboard', async () => {
  fetchFile.mockResolvedValueOnce(answered(penalty, taxPayment, bandedGrade, marketRecord));
  button()?.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(read()).toContain('4 records'), 20_000);
  expect(root().activeElement).toBe(part());
  await userEvent.tab();
  const fold = root().activeElement?.parentElement as HTMLDetailsElement;
  expect(fold.open).toBe(false);
  await userEvent.keyboard('{Enter}');
  expect(fold.open).toBe(true);
});

it.each([
  ['not covered', () => refused('notCovered', 'withheld'), 'sole proprietors are withheld', null],
  [
    'unavailable',
    () => refused('unavailable', 'offline'),
    'check the connection',
    'Ask for the public file again',
  ],
  ['empty', () => answered(), 'This is not a statement that there is none.', null],
])('says that it is %s, and what to do', async (_state, result, said, retry) => {
  fetchFile.mockResolvedValueOnce(result());
  await userEvent.click(button() as Element);
  await vi.waitFor(() => expect(read()).toContain(said), 20_000);
  expect(button()?.textContent ?? null).toBe(retry);
});

it('that did not arrive is asked for again on another press', async () => {
  fetchFile.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(answered(penalty));
  await userEvent.click(button() as Element);
  await vi.waitFor(() => expect(read()).toContain('did not arrive'), 20_000);
  await userEvent.click(button() as Element);
  await vi.waitFor(() => expect(read()).toContain('Administrative penalty'), 20_000);
  expect(fetchFile).toHaveBeenCalledTimes(2);
});

it('is gone with its card, and asked for anew in the next', async () => {
  fetchFile.mockResolvedValueOnce(answered(penalty));
  await userEvent.click(button() as Element);
  await vi.waitFor(() => expect(read()).toContain('Administrative penalty'), 20_000);
  await userEvent.keyboard('{Escape}');
  expect(dialog().textContent).toBe('');
  await userEvent.click(root().querySelector('.mark') as Element);
  await vi.waitFor(() => expect(button()?.textContent).toBe('Show the public file'), 20_000);
  expect(read()).not.toContain('Administrative penalty');
});

it('of a card that was closed meanwhile is shown nowhere', async () => {
  let arrive = (_file: PublicFileResult) => {};
  fetchFile.mockReturnValueOnce(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  await userEvent.click(button() as Element);
  await userEvent.keyboard('{Escape}');
  await userEvent.click(root().querySelector('.mark') as Element);
  await vi.waitFor(() => expect(button()).not.toBeNull(), 20_000);
  arrive(answered(penalty));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(button()?.textContent).toBe('Show the public file');
});

it('is not shown as current once it has passed its freshness', async () => {
  const soon = new Date(Date.now() + 500).toISOString();
  fetchFile.mockResolvedValueOnce({ ...answered(penalty), freshUntil: soon });
  await userEvent.click(button() as Element);
  await vi.waitFor(() => expect(read()).toContain('Administrative penalty'), 20_000);
  await vi.waitFor(() => expect(read()).toContain('too old to be shown as current'), 20_000);
  expect(read()).not.toContain('Administrative penalty');
});

it('passes every automatic check of accessibility, open and under way', async () => {
  const check = async () => {
    for (const fold of dialog().querySelectorAll('details')) fold.open = true;
    const { violations } = await axe.run(drawing.host as Element, { rules: { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  expect(await check()).toEqual([]);
  fetchFile.mockReturnValueOnce(new Promise(() => {}));
  await userEvent.click(button() as Element);
  expect(await check()).toEqual([]);
});
