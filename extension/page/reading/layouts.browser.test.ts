import { describe, expect, it } from 'vitest';
import { allMentions, found, testPage } from './test-page.ts';

const CODE = '91330106FAKE000133';
const NONCONFORMING = '91330106FAKE00013Y';
const NAME = '子虚（杭州）商贸有限公司';
const OTHER = '乌有光电科技股份有限公司';
const BODY = '亡是县蜃楼乡人民政府';

describe('codes', () => {
  it.each([
    ['valid, anywhere in running text', `<p>经查，${CODE}，已登记。</p>`, [`text code ${CODE}`]],
    [
      'valid, beside other words of another element',
      `<p><b>${CODE}</b><span>Tel</span></p>`,
      [`text code ${CODE}`],
    ],
    ['nonconforming, in running text', `<p>批次 ${NONCONFORMING} 合格</p>`, []],
    [
      'nonconforming, behind a label',
      `<p>统一社会信用代码：${NONCONFORMING}</p>`,
      [`label code ${NONCONFORMING}`],
    ],
    ['spaced in groups', '<p>统一社会信用代码：9133 0106 FAKE 0001 33 电话 1</p>', [`label code ${CODE}`]],
    ['full-width', '<p>注册号:９１３３０１０６ＦＡＫＥ０００１３３</p>', [`label code ${CODE}`]],
    ['lower case', `<p>USCC: ${CODE.toLowerCase()}</p>`, [`label code ${CODE}`]],
    ['split over elements', '<p>纳税人识别号：<b>91330106</b><i>FAKE</i>000133</p>', [`label code ${CODE}`]],
    ['in a term list', `<dl><dt>Trade Register Number</dt><dd>${CODE}</dd></dl>`, [`label code ${CODE}`]],
    ['in German', `<p><strong>Handelsregisternummer</strong> ${CODE}</p>`, [`label code ${CODE}`]],
    [
      'under a head of a column',
      `<table><tr><th>序号<th>统一社会信用代码</tr><tr><td>1<td>${NONCONFORMING}</table>`,
      [`label code ${NONCONFORMING}`],
    ],
    ['part of something longer', `<p>统一社会信用代码：${CODE}7</p>`, []],
    ['two numbers side by side', '<p>注册号：913301060000000 571</p>', []],
    [
      'in a form field or in editable text',
      `<textarea>${CODE}</textarea><input value="${CODE}"><div contenteditable>${CODE}</div>`,
      [],
    ],
    ['in a script or style', `<script>"${CODE}"</script><style>/* ${CODE} */</style>`, []],
  ])('%s', (_case, markup, expected) => {
    expect(found(markup)).toEqual(expected);
  });

  it('never reads what is shaped like a resident number', () => {
    for (const number of ['11010519491231002X', '440524188001010014', '11010519491231002Y'])
      expect(found(`<p>统一社会信用代码：${number}</p><p>${number}</p><td>身份证号 ${number}`)).toEqual([]);
  });
});

describe('names with a resident number in them', () => {
  const named = '张三11010519491231002X商贸有限公司';
  it.each([
    ['behind a label', `<p>企业名称：${named}</p>`],
    ['in a line of their own', `<p>${named}</p>`],
    ['declared', `<span itemprop="legalName">${named}</span>`],
    ['declared without words', `<meta itemprop="legalName" content="${named}">`],
    ['split over elements', '<p>企业名称：张三110105<b>19491231</b>002X商贸有限公司</p>'],
    ['cut by separators', '<p>企业名称：张三110105/19491231/002X商贸有限公司</p>'],
    ['cut by separators, in lines of their own', '<p>张三110105、19491231、002X商贸有限公司</p>'],
  ])('are not read %s', (_case, markup) => {
    expect(found(markup)).toEqual([]);
  });

  it('take nothing away from the names beside them', () => {
    expect(found(`<p>供应商：${NAME}、${named}</p>`)).toEqual([`label name ${NAME}`]);
  });
});

it('reads no name that is longer than any registered one once its letters are unified', () => {
  expect(found(`<p>Company name: ${'ﬃ'.repeat(60)} Co., Ltd.</p><p>${CODE}</p>`)).toEqual([
    `text code ${CODE}`,
  ]);
});

describe('labelled names', () => {
  it.each([
    ['label and value in one text', `<p>企业名称：${NAME}</p>`],
    [
      'several in a text, split by line breaks',
      `<p>企业名称：${NAME}<br>住所：某路1号<br>法定代表人：虚构张三</p>`,
    ],
    ['several in one line', `<p>供应商名称：${NAME} 地址：杭州 联系人：虚构张三有限公司</p>`],
    ['value on the next line', `<p>供应商名称：<br>${NAME}</p>`],
    ['spaced label', `<p>名　称：<span>${NAME}</span></p>`],
    ['cells', `<table><tr><td>采购单位<td>${NAME}<td>联系人<td>虚构张三有限公司</tr></table>`],
    ['heads of rows', `<table><tr><th>Supplier</th><td>${NAME}</td></tr></table>`],
    ['a term list', `<dl><dt>经营者</dt><dd>${NAME}</dd><dt>负责人</dt><dd>虚构张三有限公司</dd></dl>`],
    ['two spans', `<div><span>卖家</span><span>${NAME}</span></div>`],
    ['a strong label and bare text', `<p><strong>Seller</strong> ${NAME}</p>`],
    ['two blocks', `<div><div><div>公司名称</div></div><div><div>${NAME}</div></div></div>`],
    ['numbered label', `<p>（二）中标供应商名称：${NAME}</p>`],
    ['qualified label', `<p>第一中标候选人：${NAME}</p>`],
    ['bracket behind the label', `<p>投标人（盖章）：${NAME}</p>`],
    ['words behind the name', `<p>中标人：${NAME}中标金额100万元</p>`],
    ['bracket behind the name', `<p>中标人：${NAME}（小微企业）</p>`],
    ['half-width brackets and white space', `<p>供应商：子虚(杭州) 商贸\n   有限公司</p>`],
    ['broken over lines', `<table><tr><td>供应商<td>子虚（杭州）<br>商贸有限公司</table>`],
  ])('%s', (_case, markup) => {
    expect(found(markup)).toEqual([`label name ${NAME}`]);
  });

  it('reads public bodies behind a label, and only there', () => {
    expect(found(`<p>采购人：${BODY}</p><p>${BODY}</p>`)).toEqual([`label name ${BODY}`]);
  });

  it('reads all firms of a consortium', () => {
    const names = [`label name ${NAME}`, `label name ${OTHER}`];
    expect(found(`<p>中标供应商：${NAME}（联合体牵头人）、${OTHER}</p>`)).toEqual(names);
    expect(found(`<p>中标供应商：${NAME}与${OTHER}</p>`)).toEqual(names);
    expect(found(`<table><tr><td>供应商<td>${NAME}<br>${OTHER}</table>`)).toEqual(names);
  });

  it('reads branches and partnerships with their whole name', () => {
    expect(found('<p>供应商：南柯建设有限公司杭州分公司</p>')).toEqual([
      'label name 南柯建设有限公司杭州分公司',
    ]);
    expect(found('<p>供应商：南柯投资合伙企业(有限合伙)</p>')).toEqual([
      'label name 南柯投资合伙企业（有限合伙）',
    ]);
  });

  it('reads Latin names behind a label, with a legal form', () => {
    const markup =
      '<p>Company name: Zixu Trading (Hangzhou) Co., Ltd. Address: Hangzhou</p><p>Zixu Trading Co., Ltd.</p>';
    expect(found(markup)).toEqual(['label name ZixuTrading（Hangzhou）Co.,Ltd.']);
    expect(found('<p>Verkäufer: Wuyou Handels GmbH & Co. KG</p>')).toEqual([
      'label name WuyouHandelsGmbH&Co.KG',
    ]);
  });

  it('reads the cells of a column, with cells that span rows and columns', () => {
    const markup = `<table>
      <thead><tr><th>包号</th><th>供应商名称</th><th>法定代表人</th><th>报价</th></tr></thead>
      <tr><td rowspan="2">1</td><td>${BODY}</td><td>虚构张三有限公司</td><td>1</td></tr>
      <tr><td>${NAME}</td><td>虚构李四有限公司</td><td>2</td></tr>
      <tr><td>2</td><td colspan="2">${OTHER}</td><td>3</td></tr></table>`;
    expect(found(markup)).toEqual([`label name ${BODY}`, `label name ${NAME}`, `label name ${OTHER}`]);
  });
});

describe('names without a label', () => {
  it.each([
    ['a whole element of a sentence', `<p>由<a href="#">${NAME}</a>提供</p>`, [`text name ${NAME}`]],
    ['a link of its own', `<li>☆ <a href="#">${NAME}</a> 98%</li>`, [`text name ${NAME}`]],
    ['a whole line', `<div>关于我们<br>${NAME}<br>电话</div>`, [`text name ${NAME}`]],
    ['a cell', `<table><tr><td>1<td>${NAME}</table>`, [`text name ${NAME}`]],
    ['highlighted in part', `<div><em>子虚</em>（杭州）商贸有限公司</div>`, [`text name ${NAME}`]],
    ['highlighted in the second half alone', `<p>见子虚（杭州）<em>乌有商贸有限公司</em>。</p>`, []],
    ['beside a badge', `<div><span>旗舰店</span><a>${NAME}</a></div>`, [`text name ${NAME}`]],
    ['in a sentence', `<p>${NAME}昨日宣布开业。</p>`, [`text name ${NAME}`]],
    [
      'in a sentence, split by markup',
      `<p>桥由${NAME.slice(0, 3)}<b>${NAME.slice(3)}</b>承建。</p>`,
      [`text name ${NAME}`],
    ],
    ['behind words that may belong to it', `<p>昨日${NAME}宣布开业。</p>`, []],
    ['a kind of company', '<p>其他有限责任公司</p><p>有限公司</p><p>电子商务有限公司</p>', []],
    ['behind another label', `<p>企业类型：${NAME}</p><p>开户银行：${NAME}</p>`, []],
    ['twice', `<p>${NAME}</p><p>${NAME}</p>`, [`text name ${NAME}`, `text name ${NAME}`]],
    [
      'a brand with a particle in it',
      '<p>子虚美的制冷设备有限公司</p>',
      ['text name 子虚美的制冷设备有限公司'],
    ],
    ['a clause that ends in a legal form', '<p>我们最好的有限公司</p>', []],
  ])('%s', (_case, markup, expected) => {
    expect(found(markup)).toEqual(expected);
  });
});

describe('structured data', () => {
  it('reads microdata, visible and not', () => {
    const markup = `<div itemscope><span itemprop="legalName">${NAME}</span><meta itemprop="taxID" content="${CODE}"></div>`;
    expect(found(markup)).toEqual([`structured code ${CODE}`, `structured name ${NAME}`]);
  });

  it.each([
    ['schema.org', 'vocab="https://schema.org/" typeof="Organization"', 'legalName', 'taxID'],
    [
      'schema.org with a prefix',
      'typeof="schema:Corporation"',
      'schema:name schema:legalName',
      'schema:vatID',
    ],
    ['GoodRelations', 'typeof="gr:BusinessEntity"', 'gr:legalName', 'gr:taxID'],
    [
      'whole addresses',
      'typeof="http://purl.org/goodrelations/v1#BusinessEntity"',
      'http://purl.org/goodrelations/v1#legalName',
      'https://schema.org/taxID',
    ],
  ])('reads RDFa, visible and not: %s', (_vocabulary, type, name, code) => {
    const latin = 'Zixu Handels GmbH';
    expect(
      found(
        `<div ${type}><b property="${name}">${latin}</b><meta property="${code}" content="${CODE}"></div>`,
      ),
    ).toEqual([`structured code ${CODE}`, 'structured name ZixuHandelsGmbH']);
  });

  it('reads nothing that RDFa or microdata say of a person', () => {
    expect(
      found(`<div typeof="schema:Person"><b property="schema:legalName">Nemo Nowhere Ltd</b></div>
        <div itemscope itemtype="https://schema.org/Person"><meta itemprop="taxID" content="${CODE}"></div>`),
    ).toEqual([]);
  });

  it('takes no other property for a name or code', () => {
    expect(
      found(`<meta property="og:title" content="${NAME}"><b property="schema:brand">Zixu Ltd</b>`),
    ).toEqual([]);
  });

  it('reads the code that an element declares, at the words of the element', () => {
    const [mention] = allMentions(testPage(`<a data-credit-lens-code="${CODE}">${CODE}</a>`));
    expect(mention).toMatchObject({ source: 'structured', key: CODE });
    expect(mention?.range?.toString()).toBe(CODE);
  });

  it.each([
    `<a data-credit-lens-code="${CODE}">子虚旗舰店</a>`,
    `<b itemprop="taxID" content="${CODE}">亡是公司的对手</b>`,
  ])('gives a code that is not printed no place on the page: %s', (markup) => {
    const [mention] = allMentions(testPage(markup));
    expect(mention).toMatchObject({ source: 'structured', key: CODE, text: CODE, range: null });
  });

  it('reads linked data', () => {
    const data = {
      '@graph': [{ '@type': 'Product', seller: { '@type': 'Organization', legalName: NAME, taxID: CODE } }],
    };
    expect(found(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toEqual([
      `structured code ${CODE}`,
      `structured name ${NAME}`,
    ]);
  });
});

describe('field roles', () => {
  it.each([
    ['采购人', 'buyer'],
    ['投标人', 'bidder'],
    ['中标单位', 'winner'],
    ['生产企业', 'manufacturer'],
    ['販売業者', 'seller'],
    ['Sprzedawca', 'seller'],
    ['輸入元', 'importer'],
    ['Auftraggeber', 'buyer'],
  ])('%s gives the part of %s', (label, field) => {
    expect(allMentions(testPage(`<p><b>${label}</b>: ${NAME}</p>`))).toMatchObject([{ key: NAME, field }]);
  });

  it('a broken name in one cell does not open the next to persons', () => {
    const markup = `<table><tr><th>供应商名称<th>法定代表人</tr><tr><td>子虚商贸有限 \n 公司<td>虚构张三有限 \n 公司</tr></table>`;
    expect(found(markup)).toEqual(['label name 子虚商贸有限公司']);
  });
});
