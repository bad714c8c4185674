import { css } from 'lit';

/** Rooms of a few sections side by side: the phone's, and where replies are written. */
export const phoneStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 0.75rem;
    align-items: start;
  }
  section {
    display: grid;
    gap: 0.6rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
    overflow-wrap: anywhere;
  }
  form {
    display: grid;
    gap: 0.5rem;
  }
  h2 {
    font-size: 1.1rem;
  }
  h3 {
    font-size: 1rem;
  }
  ul {
    display: grid;
    gap: 0.6rem;
    list-style: none;
  }
  li {
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  section > button {
    justify-self: start;
  }
  .answer {
    white-space: pre-line;
  }
  @media (max-width: 48rem) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
