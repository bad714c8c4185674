import { css, type CSSResultGroup } from 'lit';
import { foundation } from '../shared/foundation';

/** Every pair that carries text has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3). */
export const colours = css`
  :host {
    --primary: #0f4c81;
    --on-primary: #ffffff;
    --page: #eef2f6;
    --surface: #ffffff;
    --on-surface: #1b2733;
    --muted: #4a5a6a;
    --line: #cbd5df;
    --edge: #74879a;
    --added: #d9f2dc;
    --removed: #fde2e2;
    --urgent: #a3001b;
    --warning: #fff4d6;
    --on-warning: #3d2c00;
    --focus: #b3470b;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --primary: #9accf8;
      --on-primary: #0b1a28;
      --page: #0d141b;
      --surface: #17212b;
      --on-surface: #eef3f8;
      --muted: #b4c2cf;
      --line: #34434f;
      --edge: #8b9cac;
      --added: #1f4a28;
      --removed: #5a2228;
      --urgent: #ff9aa6;
      --warning: #463508;
      --on-warning: #fff1cc;
      --focus: #ffb37a;
    }
  }
`;

const own = css`
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.3rem;
  }
  h3 {
    font-size: 1.05rem;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  legend {
    font-weight: 600;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    width: 100%;
    min-height: 44px;
    padding: 0.5rem 0.7rem;
    border: 1px solid var(--edge);
    border-radius: var(--corner, 8px);
    background: var(--surface);
  }
  textarea {
    line-height: 1.5;
  }
  .field {
    display: grid;
    gap: 0.3rem;
  }
  .form {
    display: grid;
    gap: 1rem;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 32px;
    font-weight: 400;
  }
  .card {
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  .flag {
    display: inline-block;
    padding: 0 0.6em;
    border: 1px solid var(--edge);
    border-radius: 1em;
    font-size: 0.875rem;
    white-space: nowrap;
  }
  .note {
    padding: 0.6rem 1rem;
    border-radius: 8px;
    background: var(--warning);
    color: var(--on-warning);
  }
  .note:empty {
    display: none;
  }
  .problems li {
    margin-inline-start: 1.2rem;
  }
  .text > * + * {
    margin-block-start: 0.5rem;
  }
  .text ul,
  .text ol {
    padding-inline-start: 1.4rem;
  }
  .plain {
    padding-inline-start: 1.2rem;
  }
  .diff {
    white-space: pre-wrap;
    line-height: 1.6;
  }
  ins {
    background: var(--added);
  }
  del {
    background: var(--removed);
  }
`;

/** What every part of the studio is made of. */
export const basics: CSSResultGroup = [foundation, own];

/** A page that lists documents, one a line. */
export const rows = css`
  :host {
    display: grid;
    gap: 0.75rem;
  }
  ul {
    display: grid;
    gap: 1px;
    list-style: none;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15rem 0.75rem;
    padding: 0.5rem 0.75rem;
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  li a {
    flex: 1 1 16rem;
    min-height: 24px;
  }
`;

/** An editor: what is edited, and beside it what comes of it. */
export const sides = css`
  :host {
    display: grid;
    gap: 0.75rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    gap: 0.75rem;
    align-items: start;
  }
`;
