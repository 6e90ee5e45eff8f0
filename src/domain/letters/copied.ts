/** How a text got onto the clipboard; `terminal`: the terminal was asked to, and does not answer. */
export type Copied = 'html' | 'text' | 'terminal' | 'nowhere';
