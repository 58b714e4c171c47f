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

describe('a page without companies', () => {
  it.each([
    ['Chinese news', CHINESE_NEWS],
    ['English', ENGLISH],
    ['German', GERMAN],
    ['an empty page', ''],
  ])('yields nothing: %s', (_language, markup) => {
    expect(found(markup)).toEqual([]);
  });
});
