import { html } from 'hono/html';
import { problemKinds } from '../problems.ts';
import type { ExampleAnswers } from './answer-examples.ts';
import { document, isForOperator, operations, type PlacedOperation } from './contract-document.ts';
import { keysChapter } from './keys-chapter.ts';
import { objectionsChapter } from './objections-chapter.ts';
import { operationSection } from './operation-section.ts';
import { type Html, prose } from './prose.ts';
import { schemaSection } from './schema-section.ts';

const outcomes: readonly (readonly [name: string, chinese: string, meaning: string])[] = [
  ['listed', '已列入', 'At least one entry is in effect: adverse, recognition, or both.'],
  [
    'noEntry',
    '未查到列入记录',
    'No entry in the sources named, as of their dates. Not a statement that there is none.',
  ],
  [
    'notCovered',
    '不在覆盖范围',
    'The register does not include the key, or does not answer for it; the reason says why.',
  ],
  [
    'unavailable',
    '暂无结果',
    'No answer now. Says nothing about the organisation. Clients give it, this server never does.',
  ],
];

const forEveryone = operations.filter((operation) => !isForOperator(operation));
const forOperator = operations.filter(isForOperator);

/** The reference for people, drawn from the contract: no script, nothing from elsewhere. */
export function documentationPage(origin: string, answers: ExampleAnswers): Html {
  const { info, components } = document;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>${info.title}</title>
    <link rel="stylesheet" href="/docs/style.css" />
  </head>
  <body>
    <a class="skip" href="#main">Skip to the content</a>
    <nav aria-label="Contents">
      <p class="brand">Credit Lens <span class="brand-chinese" lang="zh-CN">信用镜</span></p>
      <ul class="chapters">
        <li><a class="chapter" href="#outcomes">Four outcomes</a></li>
        <li><a class="chapter" href="#operations">Operations</a>
          ${contentsOf(forEveryone)}
        </li>
        <li><a class="chapter" href="#objections">Objections</a></li>
        <li><a class="chapter" href="#operator">For the operator</a>
          ${contentsOf(forOperator)}
        </li>
        <li><a class="chapter" href="#keys">Keys</a></li>
        <li><a class="chapter" href="#problems">Problems</a></li>
        <li><a class="chapter" href="#freshness">Freshness</a></li>
        <li><a class="chapter" href="#schemas">Schemas</a>
          <ul>${Object.keys(components.schemas).map((name) => html`<li><a href="#schema-${name}">${name}</a></li>`)}</ul>
        </li>
      </ul>
    </nav>
    <main id="main">
      <header>
        <h1>${info.title}</h1>
        <p class="lead">${prose(info.description)}</p>
        <p class="facts">Version ${info.version} · <a href="/openapi.json">openapi.json</a> · answers at <code>${origin}</code></p>
        <p class="notice">This server holds an invented register (<span lang="zh-CN">虚构登记</span>): every organisation in it is
          fictional, and bears a code whose organisation part begins with <code>FAKE</code>. About any real code it answers <code>notCovered</code>.</p>
      </header>
      <section id="outcomes">
        <h2>Four outcomes <span lang="zh-CN">四种结果</span></h2>
        <dl class="outcomes">${outcomes.map(
          ([name, chinese, meaning]) =>
            html`<div><dt><code>${name}</code> <span lang="zh-CN">${chinese}</span></dt><dd>${meaning}</dd></div>`,
        )}</dl>
      </section>
      <section id="operations">
        <h2>Operations <span lang="zh-CN">操作</span></h2>
        ${forEveryone.map(({ method, path, operation }) => operationSection(method, path, operation, origin, answers))}
      </section>
      ${objectionsChapter()}
      <section id="operator">
        <h2>For the operator <span lang="zh-CN">运营者</span></h2>
        <p>Whoever runs a server may propose entries, act on them, take in records, settle objections and give out keys.
          Each call needs the operator’s key, which the server is started with: <code>--operator-key FILE</code> or the
          variable <code>CREDIT_LENS_OPERATOR_KEY</code>. Pages of other origins cannot call these operations, nobody may
          keep their answers, and each change makes an event. Nothing is published but by a person, who confirms having
          checked the evidence.</p>
        ${forOperator.map(({ method, path, operation }) => operationSection(method, path, operation, origin, answers))}
      </section>
      ${keysChapter()}
      <section id="problems">
        <h2>Problems <span lang="zh-CN">错误</span></h2>
        <p>Failures are problem details (RFC 9457) of the type <code>application/problem+json</code>, with a stable
          <code>code</code>, a request id and what to do. A refused key is never repeated and never logged.</p>
        <dl class="problems">${Object.entries(problemKinds).map(
          ([code, kind]) =>
            html`<div id="problem-${code}"><dt><span class="status s${String(kind.status).slice(0, 1)}">${kind.status}</span> <code>${code}</code></dt>
              <dd>${kind.title}. ${kind.action}</dd></div>`,
        )}</dl>
      </section>
      <section id="freshness">
        <h2>Freshness <span lang="zh-CN">时效</span></h2>
        <p>Every answer says in <code>freshUntil</code> how long it may be shown as current; <code>Cache-Control</code> says the
          same. Entries in effect: 6 hours, but never past the end of a fixed term. Contested entries, and those whose repair
          (<span lang="zh-CN">信用修复</span>) is being decided: 15 minutes. No entry: 1 hour. Not covered: 24 hours. The listed set:
          1 hour. Reference data: 24 hours. Answers for an earlier day (<code>asOf</code>), searches, batches, objections and
          whatever the operator reads are kept by nobody. Send <code>If-None-Match</code> with the <code>ETag</code> you hold to be spared the
          same bytes again.</p>
      </section>
      <section id="schemas">
        <h2>Schemas <span lang="zh-CN">数据结构</span></h2>
        ${Object.entries(components.schemas).map(([name, schema]) => schemaSection(name, schema))}
      </section>
    </main>
  </body>
</html>`;
}

function contentsOf(shown: readonly PlacedOperation[]): Html {
  return html`<ul>${shown.map(
    ({ method, operation }) =>
      html`<li><a class="call" href="#${operation.operationId}"><span class="method ${method}">${method.toUpperCase()}</span> ${operation.summary}</a></li>`,
  )}</ul>`;
}
