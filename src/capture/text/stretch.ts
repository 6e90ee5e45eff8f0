/** From a place (included) to a place (not included) in a line. */
export type Stretch = { readonly from: number; readonly to: number };
