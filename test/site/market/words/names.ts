import type { Bilingual } from '../../page/language.ts';
import type { Category, Colour } from '../good.ts';

/** Traditional colour names. */
export const COLOUR_NAMES: Readonly<Record<Colour, Bilingual>> = {
  moon: { zh: '月白', en: 'Moon white' },
  celadon: { zh: '釉青', en: 'Celadon' },
  bamboo: { zh: '竹青', en: 'Bamboo green' },
  indigo: { zh: '黛蓝', en: 'Indigo' },
  lotus: { zh: '藕荷', en: 'Lotus pink' },
  apricot: { zh: '杏黄', en: 'Apricot' },
  tea: { zh: '茶褐', en: 'Tea brown' },
  ink: { zh: '墨灰', en: 'Ink grey' },
};

/** Three plain things to say about the goods of a department. */
export const DEPARTMENT_DETAILS: Readonly<Record<Category, readonly Bilingual[]>> = {
  kitchen: [
    {
      zh: '与食物接触的表面符合食品接触材料要求',
      en: 'Surfaces that touch food meet the rules for food contact',
    },
    { zh: '圆角收口，易清洗，不藏水', en: 'Rounded rims: easy to wash, no water stays behind' },
    { zh: '附保养说明与一年质保卡', en: 'With care instructions and a one-year warranty card' },
  ],
  home: [
    { zh: '适合客厅、卧室与书房', en: 'For living room, bedroom and study' },
    { zh: '表面以湿布轻拭即可', en: 'Wipe with a damp cloth' },
    { zh: '平板包装，十分钟装好', en: 'Flat-packed, assembled in ten minutes' },
  ],
  electronics: [
    { zh: 'USB-C 充电，附线缆', en: 'Charges by USB-C, cable in the box' },
    { zh: '附中英文说明书', en: 'Manual in Chinese and English' },
    { zh: '整机质保两年', en: 'Two-year warranty' },
  ],
  apparel: [
    { zh: '尺码标准，建议按平时尺码选购', en: 'True to size' },
    { zh: '建议冷水手洗，阴凉处晾干', en: 'Wash by hand in cold water, dry in the shade' },
    { zh: '每件附备用扣或修补布', en: 'Comes with a spare button or patch' },
  ],
  food: [
    { zh: '生产日期见包装', en: 'Date of production on the pack' },
    { zh: '请置于阴凉干燥处保存', en: 'Keep cool and dry' },
    { zh: '开封后请尽快食用', en: 'Eat soon after opening' },
  ],
  outdoor: [
    { zh: '轻便，随手可带', en: 'Light enough to take along' },
    { zh: '边角圆润，不伤手', en: 'Rounded edges' },
    { zh: '附收纳袋', en: 'With a pouch' },
  ],
};

/** Business scope as a licence states it. */
export const DEPARTMENT_SCOPES: Readonly<Record<Category, Bilingual>> = {
  kitchen: {
    zh: '厨具卫具及日用杂品批发；厨具卫具及日用杂品零售；日用陶瓷制品销售；互联网销售（除销售需要许可的商品）',
    en: 'wholesale and retail of kitchenware and sundries; sale of ceramics for daily use; online sales (no licensed goods)',
  },
  home: {
    zh: '家居用品销售；灯具销售；针纺织品及原料销售；工艺美术品零售；互联网销售（除销售需要许可的商品）',
    en: 'sale of household goods, lamps, textiles and craftwork; online sales (no licensed goods)',
  },
  electronics: {
    zh: '电子产品销售；音响设备销售；照相器材及望远镜零售；计算机软硬件及辅助设备零售；技术服务、技术咨询',
    en: 'sale of electronic products and audio equipment; retail of photographic and computer equipment; technical services',
  },
  apparel: {
    zh: '服装服饰零售；鞋帽零售；箱包销售；服装制造；货物进出口',
    en: 'retail of clothing, shoes and hats; sale of bags; garment making; import and export of goods',
  },
  food: {
    zh: '食品销售（仅销售预包装食品）；食用农产品零售；茶具销售；餐饮管理',
    en: 'sale of food (pre-packaged only); retail of edible farm products; sale of tea ware; catering management',
  },
  outdoor: {
    zh: '文具用品零售；体育用品及器材零售；户外用品销售；玩具销售；办公用品销售',
    en: 'retail of stationery and sports equipment; sale of outdoor gear, toys and office supplies',
  },
};
