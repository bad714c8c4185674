import { css } from 'lit';

/** The panel's frame. */
export const frame = css`
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
  .foot,
  .more {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    padding: 0 0.75rem 0.4rem;
  }
  .more {
    justify-content: start;
    border-block-start: 1px solid var(--line);
  }
  :host([layout='inline']) {
    height: 100%;
  }
  :host([layout='inline']) .panel {
    position: static;
    width: 100%;
    height: 100%;
    min-height: 20rem;
    border-radius: 0;
    box-shadow: none;
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
`;
