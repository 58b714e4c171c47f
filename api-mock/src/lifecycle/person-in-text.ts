import { holdsResidentIdentity } from '@credit-lens/sdk/identity';

/** Labels under which forms name people, followed by a colon; a text that only speaks of a role is let through. */
const LABELLED =
  /(?:法定代表人|法人代表|负责人|联系人|经办人|执法人员|承办人|审判员|审判长|书记员|股东|姓名|身份证号?码?|联系电话|电话|手机号?码?)\s*[:：]|\b(?:legal representative|contact(?: person)?|official|judge|name|id(?:entity)?(?: card)? number|phone|mobile)\s*[:：]/iu;

/** Family names that a name after a role begins with; those that are common words as well, such as 方 and 任, are left out. */
const FAMILY =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|司徒|夏侯|[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁董余苏叶吕魏蒋田杜丁沈姜范傅钟卢汪戴崔陆廖姚邱夏谭韦贾邹熊孟秦阎薛侯雷白龙段郝孔邵史毛顾赖武康贺严尹钱施牛洪龚])';

/** A role with a name right behind it, or a name with a form of address. */
const NAMED = [
  new RegExp(
    `(?:法定代表人|法人代表|实际控制人|董事长?|监事|总?经理|负责人|股东|经办人)\\s*${FAMILY}\\p{Script=Han}{1,2}`,
    'u',
  ),
  new RegExp(`${FAMILY}\\p{Script=Han}{0,2}(?:先生|女士)`, 'u'),
  /\b(?:[Ll]egal representative|[Dd]irector|[Cc]hair(?:man|woman)|[Mm]anager|[Oo]wner|[Ss]hareholder|[Ss]upervisor|[Cc]ontroller|[Oo]fficial|[Jj]udge),? +[A-Z][a-z]+/,
  /\b(?:Mr|Mrs|Ms)\.? +[A-Z]/,
];

/** A mobile number of the Chinese mainland, eleven digits that begin with 13 to 19. */
const MOBILE = /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/;

const EMAIL = /[\w.+-]+@[\w-]+\.\w/;

/**
 * Whether a text seems to name or reach a natural person: a number shaped like a resident identity number, a label that
 * forms put before a person's name, a role or form of address with a name beside it, a mobile number, an e-mail address. A
 * bare name cannot be told from other words.
 */
export function seemsPersonal(text: string): boolean {
  return (
    holdsResidentIdentity(text) || [LABELLED, ...NAMED, MOBILE, EMAIL].some((pattern) => pattern.test(text))
  );
}
