/** A date in full, and what is worth saying beside it: how far off it is, by which rule it was read. */
export type DateSaid = { readonly full: string; readonly asides: readonly string[] };
