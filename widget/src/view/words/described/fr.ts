import type { Described } from '../words-of.ts';

/** Bodies of the catalogue that have no name but a description, as a French sentence has them: with their articles. */
export const described: Described = {
  执行法院: 'la juridiction d’exécution',
  作出决定的人民法院: 'La juridiction qui a statué',
  上一级人民法院: 'La juridiction supérieure',
  有关主管部门: 'toute autorité compétente',
  作出许可的主管部门: 'l’autorité qui autorise',
  作出处罚的主管部门: 'l’autorité qui sanctionne',
  名单主管部门: 'l’autorité de la liste',
  授予表彰的主管部门: 'l’autorité qui distingue',
  地方人民政府: 'l’autorité locale',
};
