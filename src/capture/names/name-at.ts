import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';
import type { Named } from './known-names.ts';
import { matchName } from './known-names.ts';
import { labelAt } from './label-at.ts';
import { isAddress } from './name-at-organisation.ts';
import { isChinese } from '../text/plain-form.ts';
import type { NameRead } from './read-name.ts';
import { joinNames, nameOf, readKnownName, readName } from './read-name.ts';
import { maskClass } from '../text/typed-line.ts';

/** One name, or several joined, at a place of a line, and where it ends. */
export type NameFound = { readonly name: Result<NameRead>; readonly to: number };

/** Whom the text at a place names, with whoever is joined to it; undefined when nobody known is named there. */
export function namesAt(
  text: string,
  from: number,
  context: CaptureContext,
): NameFound | undefined {
  const names: NameRead[] = [];
  let to = from;
  let next = oneNameAt(text, from, context);
  while (next !== undefined && names.length < mostNames) {
    if (!next.name.ok) return next;
    names.push(next.name.value);
    to = next.to;
    next = joinedName(text, to, context);
  }
  return names.length === 0 ? undefined : { name: ok(joinNames(names)), to };
}

/** More than this is no list of people but a page of the same word. */
const mostNames = 100;

/** `jane`, `jane@acme`, `Jane Li`, 王敏, `wm`, `acme jane`. */
function oneNameAt(text: string, from: number, context: CaptureContext): NameFound | undefined {
  const somewhere = atFormAt(text, from, context);
  if (somewhere !== undefined) return somewhere;
  const label = labelAt(text, from, context.names);
  if (label !== undefined) return labelled(text, { from, ...label }, context);
  return wordAt(text, from, context);
}

const atForm = new RegExp(`^[^\\s@:${maskClass}]+@[^\\s:@${maskClass}]+`, 'u');

function atFormAt(text: string, from: number, context: CaptureContext): NameFound | undefined {
  const label = labelAt(text, from, context.names);
  const start = label !== undefined && text.charAt(label.to) === '@' ? label.to : from;
  const run = atForm.exec(start === from ? text.slice(from) : `x${text.slice(start)}`)?.[0];
  if (run === undefined) return undefined;
  const to = start + run.length - (start === from ? 0 : 1);
  const end = endOfCompany(text, to - (run.length - run.indexOf('@') - 1), to, context);
  return { name: readJoined(text.slice(from, end), context), to: end };
}

/** In Chinese the company may run into what follows; a known one tells where it ends. */
function endOfCompany(text: string, from: number, to: number, context: CaptureContext): number {
  const company = isChinese(text.charAt(to - 1)) ? labelAt(text, from, context.names) : undefined;
  return Math.min(to, company?.to ?? to);
}

/** `jane+tom@acme`: both at Acme. */
function readJoined(run: string, context: CaptureContext): Result<NameRead> {
  const pieces = run.split(/[+、,&]/u).filter((piece) => piece !== '');
  if (pieces.length < 2 || isAddress(run)) return readName(run, context);
  const company = run.slice(run.lastIndexOf('@'));
  const read: NameRead[] = [];
  for (const piece of pieces) {
    const name = readName(piece.includes('@') ? piece : piece + company, context);
    if (!name.ok) return name;
    read.push(name.value);
  }
  return ok(joinNames(read));
}

type Labelled = { readonly from: number; readonly to: number; readonly matches: readonly Named[] };

function labelled(text: string, label: Labelled, context: CaptureContext): NameFound {
  const typed = text.slice(label.from, label.to);
  const name = nameOf(typed, matchName(context.names, typed), context);
  const [only] = label.matches;
  if (only?.kind !== 'organisation' || label.matches.length > 1) return { name, to: label.to };
  return personOfCompany(text, label.to, { company: only, context }) ?? { name, to: label.to };
}

/** `acme jane`, 晨光王敏, 晨光的王敏: the person, when she is known to be there. */
function personOfCompany(
  text: string,
  from: number,
  { company, context }: { company: Named & { kind: 'organisation' }; context: CaptureContext },
): NameFound | undefined {
  const place = from + (/^\s*的?\s*/u.exec(text.slice(from))?.[0].length ?? 0);
  const label = labelAt(text, place, context.names);
  const to = label?.to ?? place + wordLength(text, place);
  const typed = text.slice(place, to);
  const folded = typed.toLowerCase();
  const called = label?.matches ?? (context.names.words.get(folded) ?? []).map(asNamed);
  const there = called.filter(
    (one) => one.kind === 'person' && one.person.organisation === company.organisation.id,
  );
  return there.length === 0 ? undefined : { name: nameOf(typed, there, context), to };
}

function asNamed(person: (Named & { kind: 'person' })['person']): Named {
  return { kind: 'person', person };
}

function wordAt(text: string, from: number, context: CaptureContext): NameFound | undefined {
  const length = wordLength(text, from);
  const typed = text.slice(from, from + length);
  if (typed === '') return undefined;
  const name = readKnownName(typed, context);
  return name && { name, to: from + length };
}

const wordOfName = new RegExp(`^[^\\s:,;+&、。!?()${maskClass}]+`, 'u');

/** A word ends at a space, at punctuation, and where a Latin name runs into Chinese. */
export function wordLength(text: string, from: number): number {
  const rest = text.slice(from);
  const word = wordOfName.exec(rest)?.[0] ?? '';
  const bare = word.replace(/'s?$/iu, '');
  const latin = /^[\p{sc=Latin}\d.'-]+(?=\p{sc=Han})/u.exec(bare)?.[0];
  return (latin ?? bare).length;
}

const joiner = /^\s*(?:([+、&]+)|(?:,|和|跟|与|與|及|\sand\s))\s*/iu;

/** What a firm joiner (`+`, 、) leads to must be a name; a soft one (和, a comma, "and") may join anything. */
function joinedName(text: string, from: number, context: CaptureContext): NameFound | undefined {
  const found = joiner.exec(text.slice(from));
  if (!found) return undefined;
  const place = from + found[0].length;
  if (found[1] === undefined) {
    return isKnownAt(text, place, context) ? oneNameAt(text, place, context) : undefined;
  }
  return oneNameAt(text, place, context) ?? unknownAt(text, place, context);
}

/** Whether a whole known name, or a first name, begins at a place. */
export function isKnownAt(text: string, from: number, context: CaptureContext): boolean {
  if (labelAt(text, from, context.names) !== undefined) return true;
  return context.names.words.has(text.slice(from, from + wordLength(text, from)).toLowerCase());
}

function unknownAt(text: string, from: number, context: CaptureContext): NameFound {
  const to = from + wordLength(text, from);
  return { name: readName(text.slice(from, to), context), to };
}
