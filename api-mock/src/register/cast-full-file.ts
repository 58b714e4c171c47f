import type { CastFirm } from './cast-firm.ts';
import { fullFile } from './full-file.ts';

/** A firm whose file holds every kind of record, and what it is linked to. Their order fixes their codes: add at the end. */
export const fullFileFirms: readonly CastFirm[] = [
  {
    role: 'fullFile',
    name: '杭州子虚澍翊智能制造有限公司',
    nameEn: 'Hangzhou Zixu Shuyi Intelligent Manufacturing Co., Ltd.',
    region: '330108',
    registeredOn: '2009-03-16',
    legacy: true,
    affiliates: [
      { role: 'fullFileShareholder', relation: 'shareholder' },
      { role: 'fullFileSubsidiary', relation: 'subsidiary' },
    ],
    entries: [
      {
        list: 'B12',
        listedDaysAgo: 900,
        state: 'removed',
        repair: { step: 'published' },
        removal: { daysAgo: 400, reason: 'repaired' },
      },
      { list: 'R07', listedDaysAgo: 300 },
    ],
    records: fullFile,
  },
  {
    role: 'fullFileShareholder',
    name: '杭州子虚澍翊控股有限公司',
    nameEn: 'Hangzhou Zixu Shuyi Holdings Co., Ltd.',
    region: '330106',
  },
  {
    role: 'fullFileSubsidiary',
    name: '桐乡子虚澍翊精密五金有限公司',
    nameEn: 'Tongxiang Zixu Shuyi Precision Hardware Co., Ltd.',
    region: '330483',
  },
  {
    role: 'fullFileBranch',
    name: '杭州子虚澍翊智能制造有限公司宁波分公司',
    nameEn: null,
    region: '330203',
    kind: 'branch',
    branchOf: 'fullFile',
  },
];
