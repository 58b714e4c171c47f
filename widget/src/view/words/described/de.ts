import type { Described } from '../words-of.ts';

/** Bodies of the catalogue that have no name but a description, as a German sentence has them: all neuter or feminine, so that subject and object read alike. */
export const described: Described = {
  执行法院: 'das vollstreckende Gericht',
  作出决定的人民法院: 'Das Gericht der Entscheidung',
  上一级人民法院: 'Das nächsthöhere Gericht',
  有关主管部门: 'jede zuständige Behörde',
  作出许可的主管部门: 'die genehmigende Behörde',
  作出处罚的主管部门: 'die ahndende Behörde',
  名单主管部门: 'die Behörde der Liste',
  授予表彰的主管部门: 'die auszeichnende Behörde',
  地方人民政府: 'die örtliche Regierung',
};
