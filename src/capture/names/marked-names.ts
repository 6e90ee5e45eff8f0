import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';
import { namesAt } from './name-at.ts';
import type { NameFound } from './name-at.ts';
import { readOrganisation } from './name-at-organisation.ts';
import type { NameRead } from './read-name.ts';
import { joinNames } from './read-name.ts';
import type { Stretch } from '../text/stretch.ts';

/** Who a line is about, and every stretch of it that says so. */
export type WhoFound = {
  readonly who: NameRead;
  readonly stretches: readonly Stretch[];
};

const marks =
  /(?:(?<![\p{L}\p{N}])(?:for|to)\s+|发给\s*|發給\s*|交给\s*|交給\s*|给\s*|給\s*)?(?<![\p{sc=Latin}\p{N}.@])@(?=\p{L})/giu;

/** Every `@name` in the readable text of a line that is somebody known; anybody else's is a word of the title. */
export function markedNames(text: string, context: CaptureContext): Result<WhoFound> | undefined {
  const names: NameRead[] = [];
  const stretches: Stretch[] = [];
  for (const mark of text.matchAll(marks)) {
    if (isAtForm(text, mark.index + mark[0].length - 1)) continue;
    const place = mark.index + mark[0].length;
    const found = ownSideAt(text, place, context) ?? namesAt(text, place, context);
    if (found === undefined) continue;
    if (!found.name.ok) return found.name;
    names.push(found.name.value);
    stretches.push({ from: mark.index, to: found.to });
  }
  return names.length === 0 ? undefined : ok({ who: joinNames(names), stretches });
}

/** `@us`, @我们: our own side, nobody in particular. */
function ownSideAt(text: string, from: number, { names }: CaptureContext): NameFound | undefined {
  const word = /^(?:us|ours|我们|我們|咱们|咱們|我司|我方)(?![\p{L}\p{N}@])/iu.exec(
    text.slice(from),
  )?.[0];
  if (word === undefined) return undefined;
  const organisation = readOrganisation(names, word, 'ours');
  return { name: ok({ people: [], organisation, isMyself: false }), to: from + word.length };
}

/** 王敏@晨光: the mark stands inside a name. */
function isAtForm(text: string, mark: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(mark - 1)) && !/[给給]/u.test(text.charAt(mark - 1));
}
