import { editDistance } from '../../domain/edit-distance.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';
import { matchOrganisation } from './known-names.ts';
import type { NameFound } from './name-at.ts';
import { foldName } from '../text/plain-form.ts';
import type { NameRead } from './read-name.ts';
import { joinNames, readKnownName, readName } from './read-name.ts';
import { maskClass } from '../text/typed-line.ts';

const beforeColon = new RegExp(`^([^:${maskClass}]{1,60}?)\\s*:(?!//)`, 'u');
const joiner = /[+、,&和]|\sand\s/iu;
const mostWords = 6;

/** `Jane Li: revised deck`: who stands before a colon, when everybody there is known, or named with a company. */
export function nameBeforeColon(
  text: string,
  from: number,
  context: CaptureContext,
): NameFound | undefined {
  const said = textBeforeColon(text, from);
  if (said === undefined || isTitleBehindCompany(said, context)) return undefined;
  const name = readAll(said, context);
  return name && { name, to: from + said.length };
}

/** `jane@acme deck: version 2`: a company nobody knows has no second word; what follows it is the title. */
function isTitleBehindCompany(said: string, { names }: CaptureContext): boolean {
  const company = /[@＠]\s*(?<company>\S+\s.*)$/u.exec(said)?.groups?.['company'];
  return company !== undefined && matchOrganisation(names, company.trim()).length === 0;
}

/**
 * `Jane Smith: deck` when only Jane Li is known: two or three words written like a name, or a slip away from a known
 * one, are somebody unknown, and not Jane with a title. `jane report: Mon call` is Jane.
 */
export function strangerBeforeColon(
  text: string,
  from: number,
  context: CaptureContext,
): NameFound | undefined {
  const said = textBeforeColon(text, from);
  const words = said?.split(/\s+/u) ?? [];
  if (said === undefined || words.length < 2 || words.length > 3) return undefined;
  const looksLikeName = words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (!looksLikeName && !isNearWholeName(said, context)) return undefined;
  return { name: readName(said, context), to: from + said.length };
}

function isNearWholeName(said: string, context: CaptureContext): boolean {
  const wanted = foldName(said);
  return [...context.names.labels.keys()].some(
    (label) => label.includes(' ') && editDistance(wanted, label, 2) <= 2,
  );
}

/** The few words before a colon; not the colon of 5:30, nor of https://. */
export function textBeforeColon(text: string, from: number): string | undefined {
  const found = beforeColon.exec(text.slice(from));
  const said = found?.[1]?.trimEnd();
  if (!found || said === undefined || said.split(/\s+/u).length > mostWords) return undefined;
  const isClock = /\d$/u.test(said) && /^\d/u.test(text.slice(from + found[0].length));
  return isClock ? undefined : said;
}

function readAll(said: string, context: CaptureContext): Result<NameRead> | undefined {
  const whole = readKnownName(said, context);
  if (whole !== undefined || !joiner.test(said)) return whole;
  const names: NameRead[] = [];
  for (const piece of said.split(joiner)) {
    const name = readKnownName(piece.trim(), context);
    if (!name?.ok) return name;
    names.push(name.value);
  }
  return ok(joinNames(names));
}
