import { css } from 'lit';

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
    --citizen: #e2edf8;
    --bot: #eef2f6;
    --agent: #e3f1e4;
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
      --citizen: #1d4468;
      --bot: #232f3a;
      --agent: #234430;
      --urgent: #ff9aa6;
      --warning: #463508;
      --on-warning: #fff1cc;
      --focus: #ffb37a;
    }
  }
`;

/** The page's parts: side by side where there is room, one at a time where there is not. */
export const layout = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
    background: var(--page);
    color: var(--on-surface);
    font: 400 1rem/1.5 system-ui, 'Segoe UI', Roboto, Arial, sans-serif;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    padding: 0.5rem 1rem;
    background: var(--surface);
    border-block-end: 1px solid var(--line);
  }
  h1 {
    flex: 1 1 auto;
    font-size: 1.15rem;
  }
  h1 span {
    font-weight: 400;
    color: var(--muted);
  }
  .messages p,
  p.messages:not(:empty) {
    padding: 0.6rem 1rem;
    background: var(--warning);
    color: var(--on-warning);
  }
  nav {
    display: none;
  }
  main {
    flex: 1;
    min-height: 0;
    display: grid;
    grid-template: 'waiting chats' 3fr 'call-backs chats' 2fr / minmax(18rem, 22rem) 1fr;
    gap: 0.75rem;
    padding: 0.75rem;
  }
  section {
    min-height: 0;
    overflow-y: auto;
    padding: 0.9rem;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--surface);
  }
  .waiting {
    grid-area: waiting;
  }
  .call-backs {
    grid-area: call-backs;
  }
  .chats {
    grid-area: chats;
    display: flex;
    flex-direction: column;
    padding: 0;
    overflow: hidden;
  }
  .alone {
    display: grid;
    place-items: center;
  }
  .alone form {
    display: grid;
    gap: 0.4rem;
    width: min(24rem, 100%);
    padding: 1.5rem;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--surface);
  }
  .alone h1 span {
    display: block;
    font-size: 1rem;
  }
  @media (max-width: 48rem) {
    header h1 span {
      display: none;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      padding: 0.5rem 0.75rem 0;
    }
    nav button {
      flex: 1 1 auto;
    }
    nav [aria-current='true'] {
      background: var(--primary);
      color: var(--on-primary);
    }
    main {
      display: flex;
      padding: 0.5rem;
    }
    main:not(.alone) section {
      flex: 1;
      min-width: 0;
    }
    [data-view='waiting'] section:not(.waiting),
    [data-view='chats'] section:not(.chats),
    [data-view='call-backs'] section:not(.call-backs) {
      display: none;
    }
  }
`;

export const controls = css`
  button,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 40px;
    padding: 0.25rem 0.9rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    cursor: pointer;
  }
  .action {
    border-color: transparent;
    background: var(--primary);
    color: var(--on-primary);
    font-weight: 600;
  }
  .second {
    border-color: var(--primary);
    color: var(--primary);
  }
  .danger {
    border-color: var(--urgent);
    color: var(--urgent);
    font-weight: 600;
  }
  .quiet {
    border-color: transparent;
    text-decoration: underline;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  input,
  textarea {
    width: 100%;
    min-height: 44px;
    padding: 0.5rem 0.7rem;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
  }
  textarea {
    resize: vertical;
  }
  label {
    font-weight: 600;
  }
  a {
    color: var(--primary);
  }
  .small {
    font-size: 0.875rem;
    color: var(--muted);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .flag {
    display: inline-block;
    padding: 0 0.5em;
    border: 2px solid var(--urgent);
    border-radius: 1em;
    color: var(--urgent);
    font-size: 0.875rem;
  }
`;
