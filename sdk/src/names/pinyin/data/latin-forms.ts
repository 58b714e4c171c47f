/** How names end in Latin letters, English or pinyin: the form as Chinese names end, then its words. */
export const LATIN_FORMS: Readonly<Record<string, string>> = {
  公司: 'co ltd limited company corp corporation inc incorporated llc plc liability joint stock gongsi youxian zeren gufen youxiangongsi youxianzerengongsi gufenyouxiangongsi',
  合伙: 'partnership hehuo',
  厂: 'factory plant works mill chang',
  商行: 'firm shanghang',
  店: 'store shop dian shangdian',
  合作社: 'cooperative hezuoshe',
  中心: 'centre center zhongxin',
};

/** A group of companies, before its form. */
export const LATIN_GROUP = ['group', 'jituan'];

/** Words that say what kind of division a place is. */
export const LATIN_DIVISIONS = ['city', 'province', 'municipality', 'district', 'county'];
