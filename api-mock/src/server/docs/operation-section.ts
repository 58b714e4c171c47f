import { html } from 'hono/html';
import type { AnsweredExample, ExampleAnswers } from './answer-examples.ts';
import type { ShownOperation } from './contract-document.ts';
import { commandOf } from './examples.ts';
import { type Html, prose } from './prose.ts';
import { limitsOf, typeOf } from './schema-section.ts';
import { shortenedJson } from './shortened-json.ts';

/** One operation: what it takes, what it answers, and calls to copy with what comes back. */
export function operationSection(
  method: string,
  path: string,
  operation: ShownOperation,
  origin: string,
  answers: ExampleAnswers,
): Html {
  const body = operation.requestBody?.content['application/json']?.schema;
  const parameters = operation.parameters ?? [];
  return html`<section class="operation" id="${operation.operationId}">
    <h3>
      <a href="#${operation.operationId}">${operation.summary}</a>
    </h3>
    <p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
    ${operation.description === undefined ? '' : html`<p>${prose(operation.description)}</p>`}
    ${
      parameters.length === 0 && body === undefined
        ? ''
        : html`<h4>Takes</h4>
            <dl class="fields">
              ${parameters.map(
                (
                  parameter,
                ) => html`<dt><code>${parameter.name}</code> <span class="optional">in ${parameter.in}</span></dt>
                  <dd>${typeOf(parameter.schema)} ${limitsOf(parameter.schema)}
                    ${parameter.schema.description === undefined ? '' : html`<p>${prose(parameter.schema.description)}</p>`}
                  </dd>`,
              )}
              ${body === undefined ? '' : html`<dt>body</dt><dd>${typeOf(body)} as JSON</dd>`}
            </dl>`
    }
    <h4>Answers</h4>
    <dl class="answers">
      ${Object.entries(operation.responses).map(
        ([status, response]) => html`<dt><span class="status s${status.slice(0, 1)}">${status}</span></dt>
          <dd>${prose(response.description)} ${Object.values(response.content ?? {}).map((one) => typeOf(one.schema))}</dd>`,
      )}
    </dl>
    ${(answers.get(operation.operationId) ?? []).map((one, place) => exampleFigure(one, place === 0, origin))}
  </section>`;
}

/** The call, and its answer folded up unless it is the operation's first. */
function exampleFigure({ example, answer }: AnsweredExample, open: boolean, origin: string): Html {
  return html`<figure><figcaption>${example.shows}</figcaption>
    <pre class="command" tabindex="0" role="group" aria-label="Call: ${example.shows}"><code>${prose(commandOf(example, origin))}</code></pre>
    ${
      answer === undefined
        ? ''
        : html`<details${open ? html` open` : ''}><summary>Answer</summary>
            <pre class="answer" tabindex="0" role="group" aria-label="Answer: ${example.shows}"><code>${prose(shortenedJson(answer))}</code></pre></details>`
    }</figure>`;
}
