// Letters and signs of which each is a character by itself and one cell wide: Latin, Greek, Cyrillic, dashes, quotes,
// arrows, lines and blocks.
const narrow =
  '\\u0020-\\u007E\\u00A1-\\u00AC\\u00AE-\\u02FF\\u0370-\\u0373\\u0384-\\u03FF\\u0400-\\u0482\\u2010-\\u2015\\u2018-\\u201F\\u2022\\u2026\\u2190-\\u2193\\u2500-\\u259F';
// The same, two cells wide: Chinese with its signs, kana, Hangul syllables, full-width forms.
const wide =
  '\\u3000-\\u3029\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFF01-\\uFF60\\uFFE0-\\uFFE6';

/** Nearly everything that is written here. The rest is taken apart by the engine, which is slow to begin. */
const plain = new RegExp(`^[${narrow}${wide}]*$`, 'u');
// With what a terminal is told by; a return is left out, for with the line end behind it it is one character.
const plainOrControl = new RegExp(
  `^[\\u0000-\\u000C\\u000E-\\u001F\\u007F${narrow}${wide}]*$`,
  'u',
);
const eachWide = new RegExp(`[${wide}]`, 'gu');

/** Whether each sign of a text is a character by itself, and its width known without looking it up. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** The cells of such a text. */
export function plainWidth(text: string): number {
  return text.length + (text.match(eachWide)?.length ?? 0);
}

type Segment = { readonly segment: string; readonly index: number };

/** The characters of a text as a reader counts them, as the engine's own segmenter hands them out. */
type Segments = Iterable<Segment> & {
  readonly containing: (index?: number) => Segment | undefined;
};

type TextSegmenter = { readonly segment: (text: string) => Segments };

/**
 * Takes texts apart like `Intl.Segmenter` by characters, which is opened at the first text that needs it: that takes
 * up to twenty milliseconds. The build hands it to the libraries that draw the screen.
 */
export function textSegmenter(): TextSegmenter {
  let engine: Intl.Segmenter | undefined;
  return {
    segment: (text) => {
      if (plainOrControl.test(text)) return plainSegments(text);
      engine ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
      return engine.segment(text);
    },
  };
}

function plainSegments(text: string): Segments {
  const segments = Array.from(text, (segment, index) => ({ segment, index }));
  return {
    [Symbol.iterator]: () => segments[Symbol.iterator](),
    containing: (index = 0) => segments[index],
  };
}
