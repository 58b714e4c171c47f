import type { CastFirm } from './cast-firm.ts';
import { gradeBody } from './grade-body.ts';

/**
 * Situations of Vincent Brussee, "Social Credit: The Warring States of China's Emerging Data Empire", Palgrave, 2023,
 * with invented firms: what stands in files. Their order fixes their codes: add at the end.
 */
export const brusseeFileFirms: readonly CastFirm[] = [
  {
    role: 'dormantForeignSubsidiary',
    name: '上海乌有珩煜贸易有限公司',
    nameEn: 'Wuyou Hengyu (Shanghai) Trading Co., Ltd.',
    region: '310115',
    ownership: 'foreignInvested',
    entries: [{ list: 'NR-SERIOUS-2021', listedDaysAgo: 230 }],
    records: [1, 2, 3].map((years) => ({
      daysAgo: years * 365 - 100,
      body: (day) => ({
        type: 'annual-report',
        year: Number(day(years * 365 - 100).slice(0, 4)) - 1,
        filed: 'missing',
      }),
    })),
  },
  {
    role: 'foreignRedlistedAndFined',
    name: '天津亡是玥昶汽车零部件有限公司',
    nameEn: 'Wangshi Yuechang Automotive Parts (Tianjin) Co., Ltd.',
    region: '120101',
    ownership: 'foreignInvested',
    entries: [{ list: 'R03', listedDaysAgo: 190 }],
    records: [
      {
        daysAgo: 75,
        level: 'city',
        body: () => ({
          type: 'penalties',
          ground: {
            zh: '危险废物标识不符合规定',
            en: 'Hazardous waste was not labelled as the rules require',
          },
          legalBasis: [
            { zh: '《中华人民共和国固体废物污染环境防治法》', en: 'Law on pollution by solid waste' },
          ],
          penalty: { zh: '罚款', en: 'Fine' },
          amount: { value: 100_000, currency: 'CNY', of: { zh: '罚款', en: 'Fine' } },
          repairable: 'yes',
          ledTo: null,
        }),
      },
    ],
  },
  {
    role: 'twoEnvironmentalScales',
    name: '南京蜃楼晟琨化工有限公司',
    nameEn: 'Nanjing Shenlou Shengkun Chemicals Co., Ltd.',
    region: '320102',
    records: [
      {
        daysAgo: 90,
        contributor: 'jiangsu-government',
        level: 'province',
        body: () => gradeBody({ scale: 'jiangsu-environment', version: 'undated', value: 9 }),
      },
      {
        daysAgo: 91,
        contributor: 'wuhan-government',
        level: 'city',
        body: () => gradeBody({ scale: 'wuhan-environment', version: 'undated', value: 100 }),
      },
    ],
  },
  {
    role: 'internalRiskClass',
    name: '济南南柯曦珂餐饮管理有限公司',
    nameEn: 'Jinan Nanke Xike Catering Co., Ltd.',
    region: '370102',
    records: [
      {
        daysAgo: 200,
        access: 'restricted',
        contributor: 'shandong-samr',
        level: 'province',
        body: () => gradeBody({ scale: 'samr-risk-shandong', version: '2021', grade: 'D' }),
      },
    ],
  },
  {
    role: 'famousBrandAward',
    name: '晋江乌有璟曦鞋业有限公司',
    nameEn: 'Jinjiang Wuyou Jingxi Footwear Co., Ltd.',
    region: '350582',
    records: [
      {
        daysAgo: 500,
        contributor: 'fujian-government',
        level: 'province',
        body: () => ({
          type: 'awards',
          award: { zh: '福建名牌产品', en: 'Famous brand product of Fujian' },
          domain: { zh: '品牌建设', en: 'Brands' },
        }),
      },
    ],
  },
  {
    role: 'performanceAgency',
    name: '北京蜃楼珩曦文化经纪有限公司',
    nameEn: 'Beijing Shenlou Hengxi Culture Agency Co., Ltd.',
    region: '110105',
    records: [
      {
        daysAgo: 60,
        contributor: 'performing-arts-association',
        level: 'national',
        body: () => ({
          type: 'market-information',
          origin: 'association',
          subject: { zh: '行业协会自律提示', en: 'Notice of self-discipline of an association' },
          text: {
            zh: '协会提示会员单位核实演出合同；不属于公共信用信息',
            en: 'The association asks members to check performance contracts; this is no public credit information',
          },
        }),
      },
    ],
  },
];
