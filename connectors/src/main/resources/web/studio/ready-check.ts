import { html, nothing, type TemplateResult } from 'lit';
import { joiningTexts as texts } from './joining-texts';
import type { Joining, Todo } from './studio-client';

/** Says plainly that a kommune is ready, or what it should do, the most important first. */
export function readyCheck({ state, ready, todo }: Joining, name: string): TemplateResult {
  const needed = todo.filter((one) => one.needed);
  const better = todo.filter((one) => !one.needed);
  return html`<section class="card form" aria-labelledby="check">
    <div class="buttons">
      <h3 id="check">${texts.check}</h3>
      <span class="flag">${texts.states[state]}</span>
    </div>
    ${ready
      ? html`<p><strong>${texts.ready(name)}</strong> ${state === 'live' ? texts.readyLive : nothing}</p>`
      : html`<p><strong>${texts.notReady(name)}</strong></p>
          ${list(needed)}`}
    ${better.length > 0
      ? html`<p>${texts.better}</p>
          ${list(better)}`
      : nothing}
  </section>`;
}

function list(todo: Todo[]): TemplateResult {
  return html`<ol class="plain">
    ${todo.map((one) => html`<li>${words(one)}</li>`)}
  </ol>`;
}

function words({ what, meaning, count }: Todo): string {
  switch (what) {
    case 'fact':
      return texts.todo.fact(meaning ?? '', count);
    case 'unapproved':
      return texts.todo.unapproved(count);
    default:
      return texts.todo[what];
  }
}
