import type { LabelledPage } from './labelled-page.ts';
import { PERSONS } from './labelled-page.ts';

const CODE = '91330106FAKE000133';
const OTHER_CODE = '91330106FAKE000058';
const THIRD_CODE = '91330106FAKE002670';
const [person = '', second = '', firmLike = '', latin = ''] = PERSONS;

/** A seller's profile on a European marketplace: bold labels with a colon, one row each. */
const sellerProfile = (rows: readonly (readonly [string, string])[]): string =>
  `<div class="a-box">${rows
    .map(
      ([label, value]) =>
        `<div class="a-row"><span class="a-text-bold">${label}: </span><span>${value}</span></div>`,
    )
    .join('')}</div>`;

/**
 * Pages written for this bench after the reader was, in layouts of real ones, all companies invented. They are frozen by
 * hash before they were first read, so that nothing was fitted to them.
 */
export const HELD_OUT_PAGES: readonly LabelledPage[] = [
  {
    name: 'seller profile, English',
    html: `<h1>Detailed Seller Information</h1>${sellerProfile([
      ['Business Name', 'Shenlou Optoelectronics (Ningbo) Co., Ltd.'],
      ['Business Type', 'Privately-owned business'],
      ['Trade Register Number', CODE],
      ['Contact person', latin],
      ['Business Address', '12 Nowhere Road, Ningbo, CN'],
    ])}`,
    codes: [CODE],
    names: ['ShenlouOptoelectronics（Ningbo）Co.,Ltd.'],
  },
  {
    name: 'seller profile, German',
    html: `<h1>Detaillierte Verkäuferinformationen</h1>${sellerProfile([
      ['Geschäftsname', 'Nanke Haushaltswaren Co., Ltd.'],
      ['Geschäftsart', 'Unternehmen in Privatbesitz'],
      ['Handelsregisternummer', OTHER_CODE],
      ['Geschäftsführer', latin],
    ])}`,
    codes: [OTHER_CODE],
    names: ['NankeHaushaltswarenCo.,Ltd.'],
  },
  {
    name: 'seller profile, French',
    html: `<h1>Informations détaillées sur le vendeur</h1>${sellerProfile([
      ['Nom commercial', 'Wuyou Articles de Maison Co., Ltd.'],
      ['Numéro de registre de commerce', THIRD_CODE],
      ['Représentant légal', latin],
    ])}`,
    codes: [THIRD_CODE],
    names: ['WuyouArticlesdeMaisonCo.,Ltd.'],
  },
  {
    name: 'seller profile, Italian',
    html: sellerProfile([
      ['Ragione sociale', '亡是（义乌）日用品有限公司'],
      ['Numero Registro Imprese', CODE],
      ['Rappresentante legale', firmLike],
    ]),
    codes: [CODE],
    names: ['亡是（义乌）日用品有限公司'],
  },
  {
    name: 'seller profile, Spanish',
    html: sellerProfile([
      ['Nombre de la empresa', 'Zixu Comercio (Shenzhen) Co., Ltd.'],
      ['Número de registro mercantil', OTHER_CODE],
      ['Persona de contacto', latin],
    ]),
    codes: [OTHER_CODE],
    names: ['ZixuComercio（Shenzhen）Co.,Ltd.'],
  },
  {
    name: 'seller profile, Polish',
    html: sellerProfile([
      ['Nazwa firmy', '南柯电子商务有限公司'],
      ['Numer rejestracyjny', CODE],
      ['Osoba kontaktowa', firmLike],
    ]),
    codes: [CODE],
    names: ['南柯电子商务有限公司'],
  },
  {
    name: 'notice of the trader, Japanese',
    html: `<h2>特定商取引法に基づく表記</h2><table><tbody><tr><th>販売業者</th><td>蜃楼貿易有限公司</td></tr>
      <tr><th>運営責任者</th><td>${firmLike}</td></tr><tr><th>電話番号</th><td>0000-00-0000</td></tr></tbody></table>`,
    codes: [],
    names: ['蜃楼貿易有限公司'],
  },
  {
    name: 'company page, traditional Chinese',
    html: `<ul><li><span>公司名稱</span><span>子虛科技股份有限公司</span></li><li><span>統一社會信用代碼</span>
      <span>${THIRD_CODE}</span></li><li><span>法定代表人</span><span>${firmLike}</span></li></ul>`,
    codes: [THIRD_CODE],
    names: ['子虛科技股份有限公司'],
  },
  {
    name: 'licence page, simplified Chinese, label and value in blocks',
    html: `<div class="licence"><div class="row"><div class="k">企业名称</div><div class="v">亡是（上海）供应链管理有限公司</div></div>
      <div class="row"><div class="k">统一社会信用代码</div><div class="v">9133 0106 FAKE 0026 70</div></div>
      <div class="row"><div class="k">法定代表人</div><div class="v">${person}</div></div>
      <div class="row"><div class="k">住所</div><div class="v">某市某路1号乌有大厦</div></div></div>`,
    codes: [THIRD_CODE],
    names: ['亡是（上海）供应链管理有限公司'],
  },
  {
    name: 'result notice with candidates, prices and experts',
    html: `<p>一、项目名称：某县道路养护项目</p><p>二、中标候选人</p>
      <p>第一中标候选人：子虚路桥建设集团有限公司，投标报价：100万元</p>
      <p>第二中标候选人：乌有市政工程有限公司，投标报价：101万元</p>
      <p>三、评标委员会成员：${person}、${second}、${firmLike}</p>
      <p>四、招标人：亡是县交通运输局　联系人：${person}　电话：0000-0000000</p>
      <p>五、招标代理机构：南柯工程咨询有限公司</p>`,
    codes: [],
    names: ['子虚路桥建设集团有限公司', '乌有市政工程有限公司', '亡是县交通运输局', '南柯工程咨询有限公司'],
  },
  {
    name: 'table of bids with a head of two rows',
    html: `<table><tr><td>序号</td><td>投标人名称</td><td>项目负责人</td><td>投标报价（元）</td></tr>
      ${['子虚', '乌有', '亡是', '南柯', '蜃楼']
        .map(
          (brand, index) =>
            `<tr><td>${index + 1}</td><td>${brand}水利水电工程有限公司</td><td>${firmLike}</td><td>1${index}000</td></tr>`,
        )
        .join('')}</table>`,
    codes: [],
    names: ['子虚', '乌有', '亡是', '南柯', '蜃楼'].map((brand) => `${brand}水利水电工程有限公司`),
  },
  {
    name: 'RDFa and JSON-LD',
    html: `<div vocab="https://schema.org/" typeof="Organization"><span property="legalName">蜃楼家居有限公司</span>
      <meta property="taxID" content="${CODE}"></div><script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"Product","offers":{"@type":"Offer","seller":
      {"@type":"Organization","legalName":"乌有家居有限公司","taxID":"${OTHER_CODE}"}}}]}</script>`,
    codes: [CODE, OTHER_CODE],
    names: ['蜃楼家居有限公司', '乌有家居有限公司'],
  },
  {
    name: 'news, without a company',
    html: `<h1>某市出台措施支持有限责任公司设立</h1><p>记者了解到，科技有限公司占新设企业三成。联系人：${person}。</p>
      <p>什么是合伙企业？合伙企业由合伙人订立合伙协议。编辑：${second}</p><p>编号 2026112100000000012</p>`,
    codes: [],
    names: [],
  },
  {
    name: 'shop help in French and Spanish, without a company',
    html: `<h1>Livraison</h1><p>Vendeur : particulier. Contact : ${latin}</p><p>Vendedor: particular. Envío limitado.</p>
      <p>Numéro de suivi : 1Z999AA10123456784</p>`,
    codes: [],
    names: [],
  },
];
