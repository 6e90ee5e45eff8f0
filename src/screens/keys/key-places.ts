/** Pages on which an item can be acted on. */
export const pages = ['morning', 'detail', 'card'] as const;

/** Where a list or a page is moved through. */
export const scrolling = [...pages, 'help', 'draft', 'actions'] as const;
