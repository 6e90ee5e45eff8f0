import { eastAsianWidth } from 'get-east-asian-width';

const visible =
  /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const keycap = /^[\d#*]\u20E3$/u;
const pictograph = /\p{Extended_Pictographic}/gu;
/** Marks that take a cell of their own, and the half- and full-width forms. */
const besideTheBase = /[\p{Spacing_Mark}\uFF00-\uFFEF]/v;
const conjoiningHangul = /^[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6]/u;

/** Longer than any real emoji: such a cluster is an attack, not a picture. */
const longestEmoji = 50;

let emoji: RegExp | undefined;

/** Made at the first grapheme that needs it: the engine takes fifteen milliseconds to lay out every emoji. */
function emojiPattern(): RegExp {
  emoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v');
  return emoji;
}

/**
 * The terminal cells of one grapheme, by the rules of string-width (which Ink measures with): nothing for what
 * does not print, two for emoji, else the East Asian width of what it is built on. Our own because that library
 * opens the engine's text segmenter as it loads, which would cost every quick command a third of its start.
 */
export function graphemeWidth(grapheme: string): number {
  const start = grapheme.search(visible);
  if (start === -1) return 0;
  if (isEmoji(grapheme)) return 2;
  const [base = '', ...rest] = grapheme.slice(start);
  const beside = rest.filter((mark) => besideTheBase.test(mark)).map(widthOfOne);
  if (conjoiningHangul.test(base + rest.join(''))) return 2;
  return beside.reduce((sum, width) => sum + width, widthOfOne(base));
}

function isEmoji(grapheme: string): boolean {
  if (grapheme.length > longestEmoji) return false;
  if (emojiPattern().test(grapheme) || keycap.test(grapheme)) return true;
  return grapheme.includes('\u200D') && (grapheme.match(pictograph)?.length ?? 0) > 1;
}

function widthOfOne(character: string): number {
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
