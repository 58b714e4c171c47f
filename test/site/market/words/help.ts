import type { Bilingual } from '../../page/language.ts';

interface HelpSection {
  readonly id: string;
  readonly title: Bilingual;
  readonly paragraphs: readonly Bilingual[];
}

/** The help page. It names no company. */
export const HELP: readonly HelpSection[] = [
  {
    id: 'market',
    title: { zh: '关于虚市', en: 'About the market' },
    paragraphs: [
      {
        zh: '虚市是一座不存在的集市。货架、商家与价格都是编出来的，用来演示一家电商平台怎样把公共信用记录放在商家名称旁边。',
        en: 'This market does not exist. Its shelves, traders and prices are made up, to show how an online market can put the public credit record beside a trader’s name.',
      },
    ],
  },
  {
    id: 'badges',
    title: { zh: '标识是什么意思', en: 'What a badge means' },
    paragraphs: [
      {
        zh: '标识说明一家企业是否被列入公示名单：由哪个机关、列入哪份名单、自何时起，以及如何提出异议。点开标识可以看到来源与日期。',
        en: 'A badge tells whether a company has entries on public lists: which authority, on which list, since when, and how the company can contest it. Open it for sources and dates.',
      },
      {
        zh: '“未查到列入记录”不等于没有列入记录，“暂无结果”不说明该企业的任何情况。标识不作评价，也不给建议。',
        en: 'That no entry was found does not mean that there is none, and where nothing can be looked up, that says nothing either. A badge neither assesses nor advises.',
      },
      {
        zh: '标识所用的结果由登记方签名，由本站服务器随页面一并送来；您的浏览器不会就任何企业向任何人询问。点开标识时只取一次核验签名的公钥，人人相同。',
        en: 'The answers are signed by the register and come with the page from our own server; your browser asks nobody about a company. When you open a badge it fetches the keys that check the signature, the same for everyone.',
      },
    ],
  },
  {
    id: 'licences',
    title: { zh: '在哪里看营业执照信息', en: 'Where to find the licence' },
    paragraphs: [
      {
        zh: '每家店铺都有营业执照信息页，从商品页或店铺页可以进入。个体工商户只公示字号名称。',
        en: 'Every shop has a licence page, linked from its products and from the shop itself. Of sole proprietors only the business name is shown.',
      },
    ],
  },
  {
    id: 'orders',
    title: { zh: '下单与配送', en: 'Orders and delivery' },
    paragraphs: [
      {
        zh: '这里不能下单，也不会寄出任何东西。请放心逛，什么也不会被记录。',
        en: 'Nothing can be ordered here and nothing is sent. Look around as you like: nothing is recorded.',
      },
    ],
  },
];
