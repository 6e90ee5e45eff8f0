import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { CaptureContext } from './capture-context.ts';
import type { NameFound } from './name-at.ts';
import type { NameRead } from './read-name.ts';
import { joinNames, readName } from './read-name.ts';
import { maskClass } from './typed-line.ts';

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
  if (said === undefined) return undefined;
  const name = readAll(said, { ...context, unknownPeople: 'refuse' });
  if (!name.ok && name.problem.kind === 'person-unknown') return undefined;
  return { name, to: from + said.length };
}

/** The few words before a colon; not the colon of 5:30, nor of https://. */
export function textBeforeColon(text: string, from: number): string | undefined {
  const found = beforeColon.exec(text.slice(from));
  const said = found?.[1]?.trimEnd();
  if (!found || said === undefined || said.split(/\s+/u).length > mostWords) return undefined;
  const isClock = /\d$/u.test(said) && /^\d/u.test(text.slice(from + found[0].length));
  return isClock ? undefined : said;
}

function readAll(said: string, context: CaptureContext): Result<NameRead> {
  const whole = readName(said, context);
  if (whole.ok || !joiner.test(said)) return whole;
  const names: NameRead[] = [];
  for (const piece of said.split(joiner)) {
    const name = readName(piece.trim(), context);
    if (!name.ok) return name;
    names.push(name.value);
  }
  return ok(joinNames(names));
}
