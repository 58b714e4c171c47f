import type { CastFirm } from './cast-firm.ts';
import { gradeBody } from './grade-body.ts';

/**
 * Situations of Kendra Schaefer, "China's Corporate Social Credit System", Trivium China, 2020, with invented firms.
 * Their order fixes their codes: add at the end.
 */
export const triviumFirms: readonly CastFirm[] = [
  {
    role: 'firmAndPersonTerms',
    name: '上海子虚翊澍食品有限公司',
    nameEn: 'Shanghai Zixu Yishu Foods Co., Ltd.',
    region: '310112',
    ownership: 'foreignInvested',
    entries: [
      {
        list: 'B08',
        listedDaysAgo: 400,
        term: { endsIn: 330 },
        severity: 'particularlySerious',
        personTerms: [{ role: 'responsibleStaff', persons: 3, endsIn: 1_426 }],
      },
    ],
  },
  {
    role: 'poorGradeNoList',
    name: '太原蜃楼珂昶物流有限公司',
    nameEn: 'Taiyuan Shenlou Kechang Logistics Co., Ltd.',
    region: '140105',
    records: [
      {
        daysAgo: 120,
        access: 'allGovernment',
        contributor: 'ndrc',
        level: 'national',
        body: () => gradeBody({ scale: 'comprehensive-grade', version: '2019', grade: '差' }),
      },
    ],
  },
  {
    role: 'bidderListed',
    name: '合肥亡是瑄晟建筑工程有限公司',
    nameEn: 'Hefei Wangshi Xuansheng Construction Co., Ltd.',
    region: '340104',
    entries: [{ list: 'B35', listedDaysAgo: 140, term: { endsIn: 225 }, severity: 'serious' }],
  },
  {
    role: 'bidderUnlisted',
    name: '南昌南柯琨翀建筑工程有限公司',
    nameEn: 'Nanchang Nanke Kunchong Construction Co., Ltd.',
    region: '360102',
  },
  {
    role: 'openClauseGround',
    name: '大连乌有晟珂进出口贸易有限公司',
    nameEn: 'Dalian Wuyou Shengke Import and Export Co., Ltd.',
    region: '210202',
    entries: [{ list: 'B07', listedDaysAgo: 175, ground: 1 }],
  },
  {
    role: 'stateOwnedLargeCapital',
    name: '长春子虚玥璟重型机械集团股份有限公司',
    nameEn: 'Changchun Zixu Yuejing Heavy Machinery Group Corporation',
    region: '220102',
    ownership: 'stateOwned',
    registeredOn: '2003-09-01',
    entries: [
      {
        list: 'B02',
        listedDaysAgo: 260,
        term: 'openEnded',
        amount: { value: 12_600_000, of: { zh: '执行标的', en: 'Sum to be enforced' } },
      },
    ],
    records: [
      {
        daysAgo: 900,
        body: () => ({
          type: 'registration-changes',
          item: 'capital',
          before: '人民币500000万元',
          after: '人民币800000万元',
        }),
      },
    ],
  },
  {
    role: 'earlierRedlistLaterListed',
    name: '佛山蜃楼煜曦家居用品有限公司',
    nameEn: 'Foshan Shenlou Yuxi Home Goods Co., Ltd.',
    region: '440604',
    entries: [
      { list: 'B06', listedDaysAgo: 80, severity: 'serious' },
      { list: 'R03', listedDaysAgo: 700 },
    ],
  },
];
