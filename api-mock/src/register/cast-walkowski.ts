import type { CastFirm } from './cast-firm.ts';
import { gradeBody } from './grade-body.ts';

/**
 * Situations of the papers of Maciej Walkowski, En-Chia Kuo (2024) and Chuncheng Liu (2019), and of the rules of the
 * code, with invented firms. Their order fixes their codes: add at the end.
 */
export const walkowskiFirms: readonly CastFirm[] = [
  {
    role: 'unreachableAddress',
    name: '中山南柯璟澍照明电器有限公司',
    nameEn: 'Zhongshan Nanke Jingshu Lighting Co., Ltd.',
    region: '442000',
    entries: [{ list: 'NR-IRREGULAR', listedDaysAgo: 85, ground: 1 }],
  },
  {
    role: 'lateAnnualReport',
    name: '绍兴蜃楼曦瑄包装材料有限公司',
    nameEn: 'Shaoxing Shenlou Xixuan Packaging Co., Ltd.',
    region: '330602',
    entries: [{ list: 'NR-IRREGULAR', listedDaysAgo: 48 }],
    records: [{ daysAgo: 50, body: () => ({ type: 'annual-report', year: 2024, filed: 'missing' }) }],
  },
  {
    role: 'paidFixedTermStillListed',
    name: '广州子虚彧昶服装有限公司',
    nameEn: 'Guangzhou Zixu Yuchang Garments Co., Ltd.',
    region: '440103',
    entries: [{ list: 'B02', listedDaysAgo: 430, ground: 1, term: { endsIn: 300 }, fulfilledDaysAgo: 150 }],
  },
  {
    role: 'absentFromPublicReport',
    name: '兰州乌有翀晟仪器仪表有限公司',
    nameEn: 'Lanzhou Wuyou Chongsheng Instruments Co., Ltd.',
    region: '620102',
    entries: [
      {
        list: 'B02',
        listedDaysAgo: 118,
        term: 'openEnded',
        findings: [
          {
            source: 'creditchina',
            finding: 'notShown',
            detail: {
              zh: '名单上有，公共信用信息报告中没有',
              en: 'On the list, and absent from the public credit report',
            },
          },
        ],
      },
    ],
  },
  {
    role: 'portalsDiffer',
    name: '乌鲁木齐亡是昶玥纺织有限公司',
    nameEn: 'Urumqi Wangshi Changyue Textiles Co., Ltd.',
    region: '650102',
    entries: [
      {
        list: 'B16',
        listedDaysAgo: 167,
        severity: 'serious',
        mergedReports: 4,
        findings: [{ source: 'creditchina', finding: 'differs' }],
      },
    ],
    records: [
      {
        daysAgo: 215,
        ledTo: { list: 'B16', serial: 1 },
        level: 'city',
        contributor: 'samr',
        mergedReports: 4,
        body: () => ({
          type: 'penalties',
          ground: {
            zh: '销售的针织品纤维含量与标识严重不符',
            en: 'Knitwear sold was far from the fibre content on its label',
          },
          legalBasis: [{ zh: '《中华人民共和国产品质量法》', en: 'Product Quality Law' }],
          penalty: { zh: '没收违法所得并罚款', en: 'Confiscation of the proceeds, and a fine' },
          amount: { value: 86_000, currency: 'CNY', of: { zh: '罚款', en: 'Fine' } },
          repairable: 'yes',
          ledTo: null,
        }),
      },
    ],
  },
  {
    role: 'representativeListedElsewhere',
    name: '苏州蜃楼玥晟软件有限公司',
    nameEn: 'Suzhou Shenlou Yuesheng Software Co., Ltd.',
    region: '320583',
  },
  {
    role: 'checkCharacterZero',
    name: '昆明南柯珩翊印务有限公司',
    nameEn: 'Kunming Nanke Hengyi Printing Co., Ltd.',
    region: '530102',
    entries: [{ list: 'B02', listedDaysAgo: 205, term: 'openEnded' }],
  },
  {
    role: 'politicalGround',
    name: '蜃楼航空（上海）货运代理有限公司',
    nameEn: 'Shenlou Airlines Cargo Agency (Shanghai) Co., Ltd.',
    region: '310115',
    ownership: 'foreignInvested',
    entries: [{ list: 'B20', listedDaysAgo: 125, ground: 1 }],
  },
  {
    role: 'pointsInNoBand',
    name: '荣成乌有琨晟海洋食品有限公司',
    nameEn: 'Rongcheng Wuyou Kunsheng Ocean Foods Co., Ltd.',
    region: '371082',
    registeredOn: '2012-03-01',
    records: [
      {
        daysAgo: 40,
        contributor: 'rongcheng-government',
        level: 'county',
        body: () => gradeBody({ scale: 'rongcheng', version: '2021', value: 849 }),
      },
      {
        daysAgo: 3_200,
        contributor: 'rongcheng-government',
        level: 'county',
        body: () => gradeBody({ scale: 'rongcheng', version: '2016', value: 849 }),
      },
      {
        daysAgo: 42,
        contributor: 'rongcheng-government',
        level: 'county',
        body: () => gradeBody({ scale: 'rongcheng', version: '2021', value: 1_050 }),
      },
      {
        daysAgo: 3_201,
        contributor: 'rongcheng-government',
        level: 'county',
        body: () => gradeBody({ scale: 'rongcheng', version: '2016', value: 1_050 }),
      },
    ],
  },
  {
    role: 'suspendedEntry',
    name: '西安亡是澍翊旅游有限公司',
    nameEn: "Xi'an Wangshi Shuyi Travel Co., Ltd.",
    region: '610113',
    entries: [
      {
        list: 'B40',
        listedDaysAgo: 215,
        suspension: {
          fromDaysAgo: 20,
          endsIn: 40,
          reason: { zh: '不可抗力', en: 'Force majeure' },
        },
      },
    ],
  },
  {
    role: 'noticeGiven',
    name: '武汉子虚玥翀建筑工程有限公司',
    nameEn: 'Wuhan Zixu Yuechong Construction Co., Ltd.',
    region: '420106',
    entries: [
      { list: 'B18', listedDaysAgo: 62, noticeDaysAgo: 90, severity: 'serious', term: { endsIn: 303 } },
    ],
  },
  {
    role: 'impossibleDates',
    name: '北京南柯珩璘现代农业科技园区综合开发建设与技术服务推广投资管理集团有限公司',
    nameEn: 'Beijing Nanke Henglin Modern Agriculture Park Development Group Co., Ltd.',
    region: '110108',
    entries: [
      {
        list: 'B21',
        listedDaysAgo: 270,
        wrongDecisionDay: '1900-01-01',
      },
    ],
    records: [
      {
        daysAgo: -30,
        contributor: null,
        body: (day) => ({
          type: 'permits',
          permit: { zh: '农药经营许可', en: 'Licence to trade pesticides' },
          validUntil: day(200),
          status: 'notStated',
        }),
      },
      {
        daysAgo: 46_000,
        body: () => ({
          type: 'penalties',
          ground: { zh: '未按规定建立销售台账', en: 'Kept no sales ledger as the rules require' },
          legalBasis: [{ zh: '《农药管理条例》', en: 'Regulations on pesticides' }],
          penalty: { zh: '罚款', en: 'Fine' },
          amount: { value: 100_000_000, currency: 'CNY', of: { zh: '罚款', en: 'Fine' } },
          repairable: 'notStated',
          ledTo: null,
        }),
      },
    ],
  },
];
