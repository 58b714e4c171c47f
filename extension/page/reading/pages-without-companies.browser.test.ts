import { describe, expect, it } from 'vitest';
import { found } from './test-page.ts';

const CHINESE_NEWS = `
  <h1>全市推进信用体系建设工作会议召开</h1>
  <p>记者从会上获悉，今年以来，全市新设立企业两千余家，其中有限责任公司占七成以上。一家位于高新区的科技有限公司负责人表示，审批时间明显缩短。</p>
  <p>会议要求：各单位要加强配合，严格落实统一社会信用代码制度。联系人：虚构张三，电话：0571-00000000。</p>
  <ul><li>关于成立有限公司的若干问题</li><li>什么是有限合伙企业</li><li>其他有限责任公司</li><li>科技有限公司</li></ul>
  <table><tr><th>企业类型</th><th>户数</th></tr><tr><td>有限责任公司（自然人投资或控股）</td><td>12</td></tr><tr><td>外商投资股份有限公司</td><td>3</td></tr></table>
  <p>订单号：202611210123456789，客服热线 400-000-0000 转 12345678。</p>
  <footer>责任编辑：虚构李四　来源：本站</footer>`;

const ENGLISH = `
  <h1>Markets this week</h1>
  <p>The company said on Monday that its seller: rating had improved. Contact: our desk. Limited editions sold out;
     the supplier: unknown to us, offers limited to five pieces.</p>
  <dl><dt>Seller</dt><dd>Zhang from Hangzhou</dd><dt>Registration number</dt><dd>12-345 (trial)</dd></dl>
  <p>Tracking 1Z999AA10123456784, ISBN 9787111128069, commit 3f786850e387550fdab836ed7e6dc881de23001b.</p>`;

const GERMAN = `
  <h1>Lieferung und Rückgabe</h1>
  <p>Verkäufer: privat. Anbieter: siehe Impressum. Handelsregisternummer: wird nachgereicht.</p>
  <p>Geschäftsführer: Erika Beispiel GmbH &amp; Co. KG, Inhaber: Max Beispiel AG</p>`;

/** As a law school, a ministry and an encyclopaedia write of companies, naming none. */
const CHINESE_LAW = `
  <h1>《公司法》问答：有限公司与股份有限公司</h1>
  <p>依照公司法设立的有限责任公司，应当在公司名称中标明“有限责任公司”或者“有限公司”字样；设立的股份有限公司，应当标明“股份有限公司”或者“股份公司”字样。</p>
  <p>有限公司的股东以其认缴的出资额为限对公司承担责任。一人有限公司、国有独资公司、上市公司、外商投资有限公司、集团有限公司与分公司各有不同，母公司对子公司的债务一般不承担责任。</p>
  <p>张某与李某共同出资设立某商贸有限公司，后甲公司将股权转让给乙有限责任公司，丙股份有限公司提出异议。人民法院认为，该有限公司的章程有效，本案公司不得以此对抗第三人。</p>
  <h2>名称怎样组成？</h2>
  <p>企业名称由行政区划名称、字号、行业或者经营特点、组织形式组成，例如“××（北京）科技发展有限公司”“某某省某某集团有限公司”“XX市XX食品有限公司”。</p>
  <ol><li>有限公司</li><li>股份有限公司</li><li>有限责任公司分公司</li><li>合伙企业（有限合伙）</li><li>个人独资企业</li><li>农民专业合作社</li></ol>
  <table><tr><th>公司名称</th><th>统一社会信用代码</th></tr><tr><td>（填写营业执照上的全称）</td><td>（18位）</td></tr><tr><td>XX有限公司</td><td>91XXXXXXXXXXXXXXXX</td></tr></table>
  <p>企业名称：____________有限公司　法定代表人：________　注册号：________________</p>`;

const ENGLISH_LAW = `
  <h1>Company Limited by Shares: a guide</h1>
  <p>A company limited by shares (股份有限公司) differs from a limited liability company (有限责任公司, often shortened to Co., Ltd.).
     The Company Law of the People's Republic of China requires every company to state its form. A joint stock limited company
     may be listed; a limited company may not. Ltd, Limited, Inc. and Corp. are forms of other laws.</p>
  <p>Suppose that Company A Ltd. sells goods to the buyer. The seller is a company limited by guarantee; the supplier is a private
     limited company. Trading Co., Ltd. is no complete name, nor is Import and Export Co., Ltd. or Technology Co., Ltd.</p>
  <dl><dt>Company name</dt><dd>Your company's full name, as on its licence</dd><dt>Business Name</dt><dd>e.g. [City] [Brand] Co., Ltd.</dd>
     <dt>Trade Register Number</dt><dd>to be given on request</dd><dt>Unified Social Credit Code</dt><dd>18 characters, such as 91XXXXXXXXXXXXXXXX</dd></dl>
  <ul><li>Co., Ltd.</li><li>Company Limited</li><li>Limited Liability Company</li></ul>`;

const GERMAN_LAW = `
  <h1>Die GmbH: Gründung, Stammkapital, Haftung</h1>
  <p>Die Gesellschaft mit beschränkter Haftung (GmbH) entsteht mit der Eintragung in das Handelsregister. Nach dem GmbH-Gesetz haftet
     nur das Gesellschaftsvermögen. Eine GmbH &amp; Co. KG ist eine Kommanditgesellschaft, deren Komplementärin eine GmbH ist; auch
     AG, SE, UG (haftungsbeschränkt) und e. K. sind Rechtsformen. Die chinesische 有限责任公司 gilt als ihr Gegenstück.</p>
  <p>Firma: frei wählbar, etwa „Muster GmbH“. Geschäftsführer: wird bestellt. Handelsregisternummer: HRB 00000. Verkäufer: jede GmbH.
     Die Muster-GmbH und die Beispiel-AG schlossen einen Vertrag; die GmbH zahlte nicht.</p>
  <dl><dt>Firmenname</dt><dd>laut Handelsregister</dd><dt>Geschäftsname</dt><dd>der GmbH</dd><dt>Handelsregisternummer</dt><dd>HRB 123456 B</dd></dl>`;

describe('a page without companies', () => {
  it.each([
    ['Chinese news', CHINESE_NEWS],
    ['English', ENGLISH],
    ['German', GERMAN],
    ['questions and answers on Chinese company law', CHINESE_LAW],
    ['an English guide to legal forms', ENGLISH_LAW],
    ['a German text on the GmbH', GERMAN_LAW],
    ['an empty page', ''],
  ])('yields nothing: %s', (_language, markup) => {
    expect(found(markup)).toEqual([]);
  });
});
