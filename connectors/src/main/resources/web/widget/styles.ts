import { css } from 'lit';

/**
 * Colours can be set from the kommune's page by the custom properties named `--borger-chat-…`; the
 * values here keep a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3) in light and in dark.
 */
export const colours = css`
  :host {
    --primary: var(--borger-chat-primary, #0f4c81);
    --on-primary: var(--borger-chat-on-primary, #ffffff);
    --surface: var(--borger-chat-surface, #ffffff);
    --on-surface: var(--borger-chat-on-surface, #1b2733);
    --muted: var(--borger-chat-muted, #4a5a6a);
    --bot: var(--borger-chat-bot, #eef2f6);
    --citizen: var(--borger-chat-citizen, #d9e8f6);
    --agent: var(--borger-chat-agent, #e3f1e4);
    --edge: var(--borger-chat-edge, #74879a);
    --line: var(--borger-chat-line, #d5dde5);
    --action: var(--borger-chat-action, #0f4c81);
    --warning: var(--borger-chat-warning, #fff4d6);
    --on-warning: var(--borger-chat-on-warning, #3d2c00);
    --focus: var(--borger-chat-focus, #b3470b);
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --primary: var(--borger-chat-primary-dark, #123a5e);
      --on-primary: var(--borger-chat-on-primary-dark, #ffffff);
      --surface: var(--borger-chat-surface-dark, #141c24);
      --on-surface: var(--borger-chat-on-surface-dark, #eef3f8);
      --muted: var(--borger-chat-muted-dark, #b4c2cf);
      --bot: var(--borger-chat-bot-dark, #232f3a);
      --citizen: var(--borger-chat-citizen-dark, #1d4468);
      --agent: var(--borger-chat-agent-dark, #234430);
      --edge: var(--borger-chat-edge-dark, #8b9cac);
      --line: var(--borger-chat-line-dark, #34434f);
      --action: var(--borger-chat-action-dark, #9accf8);
      --warning: var(--borger-chat-warning-dark, #463508);
      --on-warning: var(--borger-chat-on-warning-dark, #fff1cc);
      --focus: var(--borger-chat-focus-dark, #ffb37a);
    }
  }
`;

/** The launcher and the panel's frame. */
export const frame = css`
  :host {
    all: initial;
    display: block;
    font: 400 max(16px, 1rem) / 1.5 var(--borger-chat-font, system-ui, 'Segoe UI', Roboto, Arial, sans-serif);
    color: var(--on-surface);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
  }
  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: currentColor;
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
  .launcher,
  .panel {
    position: fixed;
    inset-block-end: var(--borger-chat-bottom, 1.25rem);
    inset-inline-end: var(--borger-chat-side, 1.25rem);
    z-index: var(--borger-chat-layer, 2147483000);
  }
  .launcher {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-height: 56px;
    padding: 0 1.4em;
    border: 2px solid var(--on-primary);
    border-radius: 28px;
    background: var(--primary);
    color: var(--on-primary);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.28);
  }
  .badge {
    min-width: 1.7em;
    padding: 0 0.45em;
    border-radius: 1em;
    background: #b00020;
    color: #ffffff;
    font-size: 0.85em;
    text-align: center;
  }
  .panel {
    display: flex;
    flex-direction: column;
    width: min(25rem, calc(100vw - 2rem));
    height: min(42rem, calc(100dvh - 2.5rem));
    overflow: hidden;
    border: 1px solid var(--edge);
    border-radius: 16px;
    background: var(--surface);
    box-shadow: 0 10px 40px rgb(0 0 0 / 0.3);
  }
  .head {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    padding: 0.75rem 0.75rem 0.75rem 1.1rem;
    background: var(--primary);
    color: var(--on-primary);
  }
  .head h2 {
    font-size: 1.1em;
    line-height: 1.3;
  }
  .head p {
    font-size: 0.875em;
    line-height: 1.35;
  }
  .head > div {
    flex: 1;
    min-width: 0;
  }
  .head :focus-visible {
    outline-color: var(--on-primary);
  }
  .close {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .close:hover {
    background: rgb(255 255 255 / 0.16);
  }
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding: 0.4rem 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .strip p {
    flex: 1 1 9rem;
    line-height: 1.3;
    font-size: 0.875em;
    color: var(--muted);
  }
  .strip .choice {
    min-height: 40px;
    border-width: 1px;
    font-size: 0.9em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    padding: 0 0.75rem 0.4rem;
  }
  @media (max-width: 30rem) {
    .panel {
      inset: 0;
      width: 100%;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }
  @media (max-height: 26rem) {
    .panel {
      overflow-y: auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .panel {
      animation: rise 0.16s ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(12px);
      }
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
