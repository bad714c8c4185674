import { html, nothing, type TemplateResult } from 'lit';
import type { ContentProblem } from './studio-client';
import { texts } from './studio-texts';

/** What is wrong with the content, and what is worth mending. */
export function problemList(problems: ContentProblem[]): TemplateResult | typeof nothing {
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  const warnings = problems.filter(({ severity }) => severity === 'WARNING');
  return problems.length === 0
    ? nothing
    : html`<div class="problems">${part(texts.problems, errors)} ${part(texts.warnings, warnings)}</div>`;
}

function part(title: string, problems: ContentProblem[]): TemplateResult | typeof nothing {
  return problems.length === 0
    ? nothing
    : html`<h4>${title}</h4>
        <ul>
          ${problems.map(
            ({ file, line, message, remedy }) =>
              html`<li>
                <span lang="da">${message} ${remedy}</span>
                <span class="small">${file}${line > 0 ? `, ${texts.line} ${line}` : nothing}</span>
              </li>`,
          )}
        </ul>`;
}
