import { editDistance } from '../../domain/edit-distance.ts';
import type { Person } from '../../domain/people/people.ts';
import type { PersonCandidate } from '../../domain/problem.ts';
import type { KnownNames } from './known-names.ts';
import { asCandidate, namesOf } from './known-names.ts';
import { foldName, isChinese } from '../text/plain-form.ts';

const most = 5;

/** People whom a name nobody has may have meant, nearest first: a slip of the finger away, or 王总 for 王敏. */
export function nearPeople(names: KnownNames, typed: string): readonly PersonCandidate[] {
  const wanted = foldName(typed.split(/[@＠]/u)[0] ?? '');
  if (wanted === '') return [];
  return names.people
    .map((person) => ({ person, distance: distanceTo(names, person, wanted) }))
    .filter((one) => one.distance < Infinity)
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map((one) => asCandidate(names, one.person));
}

function distanceTo(names: KnownNames, person: Person, wanted: string): number {
  const company = asCandidate(names, person).organisation?.name ?? '';
  const { labels, words } = namesOf(names, person);
  const own = [...labels, ...words].map((name) => slips(wanted, name));
  // A mistyped company brings its people, after those whose own name is near.
  return Math.min(
    ...own,
    slips(wanted, foldName(company)) + 3,
    isSurnameForm(wanted, person) ? 2 : Infinity,
  );
}

function slips(wanted: string, name: string): number {
  if (name === '') return Infinity;
  const allowed = allowedSlips(wanted, name);
  const distance = editDistance(wanted, name, allowed);
  return distance <= allowed ? distance : Infinity;
}

/** One slip in a short name, two in a longer one; Chinese names must share a character. */
function allowedSlips(wanted: string, name: string): number {
  const length = Math.max([...wanted].length, [...name].length);
  if (isChinese(wanted) || isChinese(name)) {
    return sharesCharacter(wanted, name) ? Math.min(length - 1, 2) : 0;
  }
  if (length < 3) return 0;
  return length < 5 ? 1 : 2;
}

/** A character that is no form of address: 刘总 and 王总 have nothing in common. */
function sharesCharacter(wanted: string, name: string): boolean {
  return [...wanted].some(
    (character) => name.includes(character) && !/[总老小阿姐哥经理]/u.test(character),
  );
}

const surnameForms =
  /^(?:老|小|阿)?([\p{sc=Han}])(?:总|總|经理|經理|总监|總監|小姐|女士|先生|太太|姐|哥|工|导|導|老师|老師|主任|董|会计|會計)?$/u;

/** 王总, 老王, 王小姐 may be somebody called 王, but are never taken for her without asking. */
function isSurnameForm(wanted: string, person: Person): boolean {
  const surname = surnameForms.exec(wanted)?.[1];
  return surname !== undefined && person.name.startsWith(surname);
}
