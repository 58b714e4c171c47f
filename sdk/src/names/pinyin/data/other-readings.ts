/**
 * Further readings that characters have in brands, beside the most frequent one: character, reading. Only where firms
 * really differ: every reading more lets another firm's name pass for this one's.
 */
export const OTHER_READINGS =
  '重chong 长zhang 行hang 朝zhao 单shan 盛cheng 晟cheng 柏bo 番pan 传zhuan 佛fo 宿su 兴xing 隽jun 栖qi 沈shen 莞guan 厦xia 济ji';
