import type { CastFirm } from './cast-firm.ts';

/** One firm in each of the six steps of repair, and one refused. Their order fixes their codes: add at the end. */
export const repairFirms: readonly CastFirm[] = [
  {
    role: 'repairApplied',
    name: '江阴子虚琨璘环保科技有限公司',
    nameEn: 'Jiangyin Zixu Kunlin Environmental Technology Co., Ltd.',
    region: '320281',
    entries: [{ list: 'B11', listedDaysAgo: 200, state: 'repairPending', repair: { step: 'applied' } }],
  },
  {
    role: 'repairAccepted',
    name: '芜湖乌有瑄翊机械制造有限公司',
    nameEn: 'Wuhu Wuyou Xuanyi Machinery Co., Ltd.',
    region: '340202',
    entries: [{ list: 'B12', listedDaysAgo: 240, state: 'repairPending', repair: { step: 'accepted' } }],
  },
  {
    role: 'repairInterviewed',
    name: '潍坊亡是昶曦农业科技有限公司',
    nameEn: 'Weifang Wangshi Changxi Agricultural Technology Co., Ltd.',
    region: '370702',
    entries: [
      {
        list: 'B21',
        listedDaysAgo: 260,
        state: 'repairPending',
        repair: { step: 'interviewed', courseTaken: true },
      },
    ],
  },
  {
    role: 'repairVerified',
    name: '濮阳蜃楼煜珩化工有限公司',
    nameEn: 'Puyang Shenlou Yuheng Chemicals Co., Ltd.',
    region: '410902',
    entries: [
      {
        list: 'B11',
        listedDaysAgo: 320,
        state: 'repairPending',
        severity: 'general',
        contested: true,
        repair: { step: 'verified', verifiedDaysAgo: 2 },
      },
    ],
  },
  {
    role: 'repairDecided',
    name: '惠州南柯玥瑄玩具有限公司',
    nameEn: 'Huizhou Nanke Yuexuan Toys Co., Ltd.',
    region: '441302',
    entries: [
      {
        list: 'B32',
        listedDaysAgo: 300,
        state: 'repairPending',
        repair: { step: 'decided', verifiedDaysAgo: 6 },
      },
    ],
  },
  {
    role: 'repairPublished',
    name: '海口子虚澍翀旅游有限公司',
    nameEn: 'Haikou Zixu Shuchong Travel Co., Ltd.',
    region: '460106',
    entries: [
      {
        list: 'B40',
        listedDaysAgo: 280,
        state: 'removed',
        repair: { step: 'published', verifiedDaysAgo: 20 },
        removal: { daysAgo: 12, reason: 'repaired' },
      },
    ],
  },
  {
    role: 'repairRefused',
    name: '银川乌有晟昶建筑工程有限公司',
    nameEn: 'Yinchuan Wuyou Shengchang Construction Co., Ltd.',
    region: '640104',
    entries: [
      {
        list: 'B18',
        listedDaysAgo: 350,
        severity: 'serious',
        repair: { step: 'decided', verifiedDaysAgo: 30, refused: true, courseTaken: true },
      },
    ],
  },
];
