import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LabelledPage, PERSONS } from './labelled-page.ts';

/** What stands in saved pages where a natural person's name was. */
const REMOVED = '〔姓名已隐去〕';

const saved = (file: string): string => {
  let planted = 0;
  return readFileSync(fileURLToPath(new URL(`../../pages/${file}`, import.meta.url)), 'utf8').replaceAll(
    REMOVED,
    () => PERSONS[planted++ % PERSONS.length] ?? '',
  );
};

const CODE = '91330106FAKE000133';
const OTHER_CODE = '91330106FAKE000058';
const [person = '', second = '', firmLike = '', latin = ''] = PERSONS;

/** The saved pages, and layouts of pages written for this bench; each was read and labelled by hand. */
export const LABELLED_PAGES: readonly LabelledPage[] = [
  {
    name: 'saved: licence page of a marketplace',
    html: saved('jd-licence.html'),
    codes: ['91330483MA2B9PTN02'],
    names: ['浙江百越汇农业科技有限公司'],
  },
  {
    name: 'saved: award notice',
    html: saved('ccgp-award.html'),
    codes: [],
    names: ['清镇市麦格苗族布依族乡人民政府', '贵州励柯工程咨询有限公司', '江苏新煦光电科技有限公司'],
  },
  {
    name: 'written: award notice with a consortium and its experts',
    html: `<h1>中标结果公告</h1><p>一、中标人：子虚建设有限公司（联合体牵头人）、乌有设计院股份有限公司</p>
      <p>采购人：亡是县人民医院 联系人：${person}</p><p>评审专家：${second}、${firmLike}</p>
      <table><tr><th>序号</th><th>供应商名称</th><th>法定代表人</th><th>统一社会信用代码</th></tr>
      <tr><td>1</td><td>南柯商贸有限公司</td><td>${firmLike}</td><td>${CODE}</td></tr>
      <tr><td>2</td><td>蜃楼（杭州）科技有限公司</td><td>${person}</td><td>${OTHER_CODE}</td></tr></table>`,
    codes: [CODE, OTHER_CODE],
    names: [
      '子虚建设有限公司',
      '乌有设计院股份有限公司',
      '亡是县人民医院',
      '南柯商贸有限公司',
      '蜃楼（杭州）科技有限公司',
    ],
  },
  {
    name: 'written: company profile with a former name',
    html: `<dl><dt>企业名称</dt><dd>子虚电子商务有限公司</dd><dt>曾用名</dt><dd>乌有贸易有限公司</dd>
      <dt>法定代表人</dt><dd>${firmLike}</dd><dt>统一社会信用代码</dt><dd>${CODE}</dd>
      <dt>登记机关</dt><dd>亡是县市场监督管理局</dd></dl>`,
    codes: [CODE],
    names: ['子虚电子商务有限公司', '乌有贸易有限公司'],
  },
  {
    name: 'written: trader information in German',
    html: `<h2>Impressum</h2><p><b>Verkäufer:</b> Zixu Trading (Hangzhou) Co., Ltd.</p>
      <p><b>Handelsregisternummer:</b> ${CODE}</p><p>Geschäftsführer: ${latin}</p>`,
    codes: [CODE],
    names: ['ZixuTrading（Hangzhou）Co.,Ltd.'],
  },
  {
    name: 'written: trader information in Japanese and Polish',
    html: `<table><tr><th>販売業者</th><td>乌有商贸有限公司</td></tr><tr><th>運営責任者</th><td>${firmLike}</td></tr>
      <tr><th>登記番号</th><td>${CODE}</td></tr></table><p>Sprzedawca: Wuyou Trading Co., Ltd.</p>
      <p>Numer rejestrowy firmy – Numer rejestracyjny: ${OTHER_CODE}</p><p>Osoba kontaktowa: ${latin}</p>`,
    codes: [CODE, OTHER_CODE],
    names: ['乌有商贸有限公司', 'WuyouTradingCo.,Ltd.'],
  },
  {
    name: 'written: list of offers',
    html: `<ul>${['子虚', '乌有', '亡是', '南柯', '蜃楼']
      .map(
        (brand, index) => `<li><a href="#">鞋子 ${index} 双，包邮</a><p>¥ ${index}9.00</p>
          <div><span>旗舰店</span> <a href="#">${brand}服饰有限公司</a></div></li>`,
      )
      .join('')}</ul><p>客服：${person}，电话 0571-00000000，订单号 202611210123456789</p>`,
    codes: [],
    names: [
      '子虚服饰有限公司',
      '乌有服饰有限公司',
      '亡是服饰有限公司',
      '南柯服饰有限公司',
      '蜃楼服饰有限公司',
    ],
  },
  {
    name: 'written: news without a company',
    html: `<h1>全市新设立企业两千余家</h1><p>其中有限责任公司占七成以上。联系人：${firmLike}。</p><p>责任编辑：${person}</p>
      <p>The seller: rating improved. Contact person: ${latin}</p><p>Verkäufer: privat.</p>`,
    codes: [],
    names: [],
  },
];
