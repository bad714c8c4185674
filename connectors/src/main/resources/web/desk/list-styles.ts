import { css } from 'lit';

/** The lists of who waits and whom to phone. */
export const lists = css`
  h2 {
    margin-block-end: 0.6rem;
    font-size: 1.05rem;
  }
  h3 {
    font-size: 1rem;
  }
  section > ul {
    display: grid;
    gap: 0.6rem;
    list-style: none;
  }
  section > ul > li {
    padding: 0.7rem 0.8rem;
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--edge);
    border-radius: 8px;
    overflow-wrap: anywhere;
  }
  section > ul > .urgent {
    border-inline-start-color: var(--urgent);
  }
  .said {
    margin-block: 0.25rem;
  }
  .topic {
    font-weight: 600;
  }
  li > button,
  li > .buttons {
    margin-block-start: 0.4rem;
  }
  .chats > .empty {
    padding: 1rem;
  }
  details {
    margin-block-start: 0.75rem;
  }
  .plain {
    padding-inline-start: 1.2rem;
  }
`;

/** Tabs and what was said. */
export const threads = css`
  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    padding: 0.5rem 0.5rem 0;
    border-block-end: 1px solid var(--line);
  }
  [role='tab'] {
    border-color: var(--line);
    border-block-end: 3px solid transparent;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--primary);
    font-weight: 600;
  }
  .hint {
    display: inline-block;
    max-width: 9rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: bottom;
    font-weight: 400;
  }
  #chat {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4rem 1rem;
    padding: 0.5rem 0.9rem;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .about > p {
    flex: 1 1 14rem;
  }
  .thread {
    flex: 1;
    min-height: 6rem;
    overflow-y: auto;
    display: flex;
    flex-direction: column;
    gap: 0.6rem;
    padding: 0.9rem;
  }
  .thread:focus-visible {
    outline-offset: -3px;
  }
  .line {
    max-width: min(46rem, 85%);
    padding: 0.5rem 0.8rem;
    border: 1px solid transparent;
    border-radius: 10px;
    overflow-wrap: anywhere;
  }
  .citizen {
    align-self: start;
    background: var(--citizen);
  }
  .bot {
    align-self: end;
    background: var(--bot);
  }
  .agent {
    align-self: end;
    background: var(--agent);
  }
  .line.note {
    align-self: stretch;
    max-width: none;
    background: var(--note);
    color: var(--on-warning);
  }
  .note .small {
    color: inherit;
  }
  .presence-line {
    min-height: 1.6em;
    padding-inline: 0.9rem;
  }
  .timer {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .citizen .text,
  .note .text,
  .agent .text {
    white-space: pre-wrap;
  }
  .text > * + * {
    margin-block-start: 0.4rem;
  }
  .text ul,
  .text ol {
    padding-inline-start: 1.4rem;
  }
  .on-its-way {
    border: 1px dashed var(--edge);
  }
  .composer {
    display: grid;
    gap: 0.35rem;
    padding: 0.6rem 0.9rem 0.8rem;
    border-block-start: 1px solid var(--line);
  }
  .composer.note textarea {
    background: var(--note);
    color: var(--on-warning);
  }
  div.composer {
    justify-items: start;
  }
`;
