import { expect, it } from 'vitest';
import { allMentions, testPage } from './test-page.ts';

const ROLES = ['buyer', 'agency', 'bidder', 'winner', 'seller', 'manufacturer'];

it.each([
  ['simplified Chinese', '采购人|采购代理机构名称|投标人|中标供应商|卖家|制造商'],
  ['simplified Chinese, other words', '招标方|集中采购机构|投标企业|成交供应商|销售方名称|生产企业'],
  ['traditional Chinese', '招標機關|代辦機關|投標廠商|得標廠商|賣家|製造商'],
  ['English', 'Buyer|Procurement service provider|Tenderer|Winner|Seller|Manufacturer'],
  ['German', 'Beschaffer|Beschaffungsdienstleister|Bieter|Wettbewerbsgewinner|Verkäufer|Hersteller'],
  [
    'French',
    'Acheteur|Prestataire de services de passation de marchés|Soumissionnaire|Attributaire|Vendeur|Fabricant',
  ],
  [
    'Italian',
    'Committente|Prestatore di servizi in materia di appalti|Offerente|Vincitore|Venditore|Fabbricante',
  ],
  [
    'Spanish',
    'Comprador|Proveedor de servicios de contratación pública|Licitador|Adjudicatario|Vendedor|Fabricante',
  ],
  [
    'Polish',
    'Zamawiający|Podmiot świadczący usługi w zakresie zamówień|Oferent|Zwycięzca|Sprzedawca|Producent',
  ],
  ['Japanese', '発注者|調達代理機関|入札者|落札者|販売業者|製造業者'],
])('tells who is who in a notice in %s', (_language, labels) => {
  const lines = labels
    .split('|')
    .map((label, at) => `<p>${label}: 子虚${'甲乙丙丁戊己'[at]}商贸有限公司</p>`);
  const page = testPage(`<h1>Notice</h1>${lines.join('')}`);
  expect(allMentions(page).map(({ field, source }) => `${source} ${field}`)).toEqual(
    ROLES.map((role) => `label ${role}`),
  );
});
