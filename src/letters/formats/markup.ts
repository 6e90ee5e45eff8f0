/** HTML in which everything that came from outside is escaped. Made by the `fill` template alone. */
export type Markup = { readonly kind: 'markup'; readonly source: string };

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Fills a template: what is written in it stands as it is, text that is filled in is escaped. */
export function fill(parts: TemplateStringsArray, ...values: readonly (string | Markup)[]): Markup {
  const filled = parts.map((part, index) => part + sourceOf(values[index] ?? ''));
  return { kind: 'markup', source: filled.join('') };
}

/** Several pieces of markup, one after the other. */
export function inOrder(pieces: readonly Markup[]): Markup {
  return { kind: 'markup', source: pieces.map(({ source }) => source).join('') };
}

function sourceOf(value: string | Markup): string {
  return typeof value === 'string' ? escapeHtml(value) : value.source;
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}
