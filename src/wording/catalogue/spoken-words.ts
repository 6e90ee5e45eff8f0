/** What is said to a screen reader: whole sentences, nothing by place, colour or sign. */
export type SpokenWords = {
  /** "Say something, 4 items." */
  readonly section: (title: string, count: number) => string;
  /** "1 of 4. ", right before an item. */
  readonly place: (at: number, all: number) => string;
  /** An item: its state first, then what it is. */
  readonly item: (state: string, parts: readonly string[]) => string;
  /** A choice with the number to type. */
  readonly choice: (number: number, says: string) => string;
  readonly pick: string;
  readonly next: (title: string) => string;
  readonly first: string;
  readonly more: string;
  readonly back: string;
  readonly leave: string;
  readonly prompt: string;
  /** Between what stood in columns, and between whole sentences. */
  readonly comma: string;
  readonly stop: string;
  readonly notANumber: (typed: string, most: number) => string;
  /** Before a line is typed; Enter alone leaves it. */
  readonly typeLine: (label: string) => string;
};
