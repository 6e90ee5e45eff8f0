/** Pages on which an item can be acted on: under the mark, or the page is about it. */
export const pages = ['morning', 'detail', 'card', 'week', 'find'] as const;

/** Lists of which the thing under the mark is opened. */
export const lists = ['morning', 'card', 'week', 'log', 'find'] as const;

/** A letter that is read has other keys for the letters of everyday. */
export const besidesLetters = [...pages, 'log', 'settings', 'letters'] as const;

/** Every page there is but the help, which goes over them all. */
export const everyPage = [...besidesLetters, 'letter'] as const;

/** Where a list or a page is moved through. */
export const scrolling = [...everyPage, 'help', 'draft'] as const;
