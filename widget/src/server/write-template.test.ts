import { html, nothing, svg } from 'lit-html';
import { expect, it } from 'vitest';
import { WrittenHtml, writeTemplate } from './write-template.ts';

it('writes texts and attributes, and escapes both', () => {
  const name = `<b>"乌有" & 'Co'</b>`;
  expect(writeTemplate(html`<p title=${name} lang="${'zh'}" id="a-${1}">${name}: ${2}</p>`)).toBe(
    '<p title="&lt;b&gt;&quot;乌有&quot; &amp; &#39;Co&#39;&lt;/b&gt;" lang="zh" id="a-1">&lt;b&gt;&quot;乌有&quot; &amp; &#39;Co&#39;&lt;/b&gt;: 2</p>',
  );
});

it('takes a text that looks like an attribute for a text', () => {
  expect(writeTemplate(html`<p>lang=${'zh'}</p>`)).toBe('<p>lang=zh</p>');
});

it('writes templates within templates, lists, drawings, and HTML that was written already', () => {
  const items = ['a', 'b'].map((text) => html`<li>${text}</li>`);
  const drawing = svg`<path d=${'M0 0'}></path>`;
  expect(writeTemplate(html`<ul>${items}</ul><svg>${drawing}</svg>${new WrittenHtml('<hr>')}`)).toBe(
    '<ul><li>a</li><li>b</li></ul><svg><path d="M0 0"></path></svg><hr>',
  );
});

it('leaves out listeners, properties, and what is nothing', () => {
  const template = html`<a href=${nothing} class=${'x'} @click=${() => 1} .data=${{}} ?hidden=${true} ?open=${false} .more="${1}" aria-expanded=${false}>${null}${undefined}${nothing}</a>`;
  expect(writeTemplate(template)).toBe('<a class="x" hidden aria-expanded="false"></a>');
});

it('refuses what it cannot write, rather than leave it out', () => {
  expect(() => writeTemplate(html`<p>${{ a: 1 }}</p>`)).toThrow('cannot be written');
});
