import { css, type CSSResultGroup } from 'lit';
import { foundation } from '../shared/foundation';

/**
 * Colours and forms follow Det Fælles Designsystem 11.2.0 (MIT, Copyright 2021 Danish Business
 * Authority & Danish Agency for Digitisation). Every pair that carries text has a contrast of at
 * least 4.5:1 (WCAG 2.2, 1.4.3). The page's parts side by side where there is room, one at a time
 * where there is not.
 */
export const page = css`
  :host {
    --primary: #0059b3;
    --on-primary: #ffffff;
    --page: #f5f5f5;
    --surface: #ffffff;
    --on-surface: #1a1a1a;
    --muted: #454545;
    --line: #dcdcdc;
    --edge: #747474;
    --citizen: #e2f2fb;
    --bot: #f5f5f5;
    --agent: #ddf7ce;
    --note: #ffeecc;
    --urgent: #b00000;
    --warning: #ffeecc;
    --warning-edge: #febb30;
    --on-warning: #1a1a1a;
    --focus: #454545;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --primary: #9accf8;
      --on-primary: #0b1a28;
      --page: #121416;
      --surface: #1d2024;
      --on-surface: #f2f2f2;
      --muted: #c4c4c4;
      --line: #454545;
      --edge: #949494;
      --citizen: #173c57;
      --bot: #2b2f34;
      --agent: #24421a;
      --note: #463508;
      --urgent: #ff9aa6;
      --warning: #463508;
      --warning-edge: #febb30;
      --on-warning: #fff1cc;
      --focus: #f2f2f2;
    }
  }
  :host {
    display: flex;
    flex-direction: column;
    height: 100dvh;
    background: var(--page);
    color: var(--on-surface);
    font: 400 1rem/1.5 'IBM Plex Sans', system-ui, 'Segoe UI', Roboto, Arial, sans-serif;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
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
  header nav {
    display: flex;
    flex-wrap: wrap;
  }
  header .quiet[aria-current='page'] {
    font-weight: 600;
    text-decoration: none;
    border-radius: 0;
    border-block-end: 3px solid var(--primary);
  }
  .name {
    color: var(--muted);
  }
  .presence {
    width: 10rem;
  }
  .presence select {
    font-weight: 600;
  }
  .presence:not(.ready) select {
    background: var(--warning);
    color: var(--on-warning);
  }
  .closed {
    padding: 0.6rem 1rem;
    background: var(--warning);
    color: var(--on-warning);
  }
  .views {
    display: none;
  }
  main {
    flex: 1;
    min-height: 0;
    padding: 0.75rem;
  }
  .room {
    overflow-y: auto;
  }
  .chats-room {
    display: grid;
    grid-template: 'waiting chats knowledge' 3fr 'call-backs chats knowledge' 2fr / minmax(15rem, 18rem) 1fr minmax(
        18rem,
        23rem
      );
    gap: 0.75rem;
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
  .knowledge {
    grid-area: knowledge;
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
  @media (max-width: 68rem) {
    .views {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      padding: 0.5rem 0.75rem 0;
    }
    .views button {
      flex: 1 1 auto;
      padding-inline: 0.5rem;
      font-size: 0.9rem;
    }
    .views [aria-current='true'] {
      background: var(--primary);
      color: var(--on-primary);
    }
    .chats-room {
      display: flex;
    }
    .chats-room section {
      flex: 1;
      min-width: 0;
    }
    [data-view='waiting'] section:not(.waiting),
    [data-view='chats'] section:not(.chats),
    [data-view='knowledge'] section:not(.knowledge),
    [data-view='call-backs'] section:not(.call-backs) {
      display: none;
    }
  }
  @media (max-width: 48rem) {
    header h1 span,
    .name,
    #text-hint {
      display: none;
    }
    header {
      gap: 0 0.5rem;
      padding: 0.25rem 0.5rem;
    }
    header .quiet {
      padding-inline: 0.4rem;
    }
    main {
      padding: 0.5rem;
    }
  }
  /* Where little height is left (a zoomed page), the page scrolls rather than its parts. */
  @media (max-height: 32rem) {
    :host {
      height: auto;
      min-height: 100dvh;
    }
    .thread {
      min-height: 12rem;
    }
  }
`;

const own = css`
  :host {
    --corner: 4px;
  }
  .messages p,
  p.messages:not(:empty) {
    padding: 0.6rem 1rem;
    background: var(--warning);
    color: var(--on-warning);
  }
  .second {
    border-color: var(--primary);
    color: var(--primary);
  }
  .danger {
    font-weight: 600;
  }
  .tiny {
    min-height: 24px;
    padding: 0 0.4rem;
  }
  .mode {
    min-height: 32px;
  }
  .mode[aria-pressed='true'] {
    border-color: var(--primary);
    background: var(--primary);
    color: var(--on-primary);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  input,
  select,
  textarea {
    width: 100%;
    min-height: 40px;
    padding: 0.4rem 0.6rem;
    border: 1px solid var(--edge);
    border-radius: var(--corner);
    background: var(--surface);
  }
  details > summary {
    min-height: 24px;
    cursor: pointer;
  }
  .empty {
    padding: 0.25rem 0;
    color: var(--muted);
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

/** What every part of the page is made of. */
export const controls: CSSResultGroup = [foundation, own];
