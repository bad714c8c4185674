import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ask } from './http';

/** The way to the staff's own provider of log-in, where one is set up; nothing otherwise. */
@customElement('provider-link')
export class ProviderLink extends LitElement {
  /** What stands before the provider's name. */
  @property() label = '';
  @state() private provider?: string;

  connectedCallback(): void {
    super.connectedCallback();
    void ask<{ provider?: string }>('/api/staff/login')
      .then(({ provider }) => (this.provider = provider))
      .catch(() => undefined);
  }

  /** In the page's own tree, so that it looks as the form does. */
  protected createRenderRoot(): this {
    return this;
  }

  render(): TemplateResult | typeof nothing {
    return this.provider ? html`<a href="/api/staff/oidc">${this.label} ${this.provider}</a>` : nothing;
  }
}
