import { css } from 'lit';
import { base } from '../shared/base';

/** What every page pays for: the launcher, and what holds for all of the chat. */
export const launcher = css`
  ${base}
  :host {
    all: initial;
    display: block;
    font: 400 max(16px, 1rem) / 1.5 var(--borger-chat-font, system-ui, 'Segoe UI', Roboto, Arial, sans-serif);
    color: var(--on-surface);
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
  .launcher,
  .panel {
    position: fixed;
    inset-block-end: var(--borger-chat-bottom, 1.25rem);
    inset-inline: var(--borger-chat-start, auto) var(--borger-chat-end, 1.25rem);
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
  .avatar {
    flex: none;
    width: 2.25em;
    height: 2.25em;
    border-radius: 50%;
    background: #ffffff var(--borger-chat-avatar) center / 72% no-repeat;
  }
  .launcher .avatar {
    margin-inline-start: -0.6em;
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid ButtonBorder;
    }
    .avatar {
      forced-color-adjust: none;
    }
  }
  @media print {
    :host(:not([printing])),
    .launcher {
      display: none !important;
    }
  }
`;
