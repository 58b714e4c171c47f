import { describe, expect, test } from 'vitest';
import { seemsPersonal } from './person-in-text.ts';

describe('a text of an authority', () => {
  test.each([
    '法定代表人欧阳某甲篡改环境监测数据',
    '总经理王某指使他人作假',
    '李某某先生未到场',
    'Its director Ouyang Moujia falsified data',
    'Signed by Ms. Wang',
    '联系人：某甲',
    'Contact: somebody',
  ])('that names somebody is refused: %s', (text) => {
    expect(seemsPersonal(text)).toBe(true);
  });

  test.each([
    '未按规定变更法定代表人登记',
    '负责人应当到场而未到场',
    '股东会决议被撤销，经理任免未备案',
    'The change of the legal representative was not registered',
    'Failed to register a change of director within thirty days',
    'Directors of the company were not informed',
  ])('that only speaks of a role is let through: %s', (text) => {
    expect(seemsPersonal(text)).toBe(false);
  });
});
