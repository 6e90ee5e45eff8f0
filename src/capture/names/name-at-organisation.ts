import type { Organisation, Person, PersonId, Side } from '../../domain/people/people.ts';
import type { OrganisationSaid, PersonSaid } from '../../domain/people/who-said.ts';
import type { KnownNames } from './known-names.ts';
import { matchOrganisation, namesOf } from './known-names.ts';
import { foldName, plainForm } from '../text/plain-form.ts';

/** Who `jane@acme` or `jane@acme.com` is. Several known people may answer to it. */
export type SomebodySomewhere = {
  readonly people: readonly PersonSaid[];
  readonly organisation?: OrganisationSaid;
  /** Set when the company was guessed from an address. */
  readonly guessedFrom?: string;
};

const ownSide = /^(?:us|ours|me|我们|我們|咱们|咱們|自己|我司|我方)$/iu;
const address = /^[\w.+'-]+@(?:[\w-]+\.)+[a-z]{2,}$/iu;

/** Whether a word is an address rather than a name at a company. */
export function isAddress(word: string): boolean {
  return address.test(plainForm(word));
}

/** Reads `name@organisation` or an address; undefined when one of the halves is empty. */
export function readNameAtOrganisation(
  names: KnownNames,
  word: string,
  newSide: Side,
): SomebodySomewhere | undefined {
  const bare = word.replace(/^<(.*)>$/u, '$1');
  if (isAddress(bare)) return readAddress(names, plainForm(bare), newSide);
  const [name = '', company = '', ...more] = word.trim().split(/\s*[@＠﹫]\s*/u);
  if (name === '' || company === '' || more.length > 0) return undefined;
  if (isOwnSide(company)) return readAtOwnSide(names, name, company);
  const organisation = readOrganisation(names, company, newSide);
  return { people: peopleCalled(names, name, organisation), organisation };
}

/** Whether a word means our own side: us, 我们. */
export function isOwnSide(text: string): boolean {
  return ownSide.test(text.trim());
}

/** `ming@us`: a colleague we know, at whichever company of ours; else somebody new on our own side. */
function readAtOwnSide(names: KnownNames, name: string, company: string): SomebodySomewhere {
  const known = peopleNamed(names, name).filter(
    ({ organisation }) =>
      organisation === undefined || names.organisations.get(organisation)?.side === 'ours',
  );
  const own = readOrganisation(names, company, 'ours');
  if (known.length === 0)
    return { people: [{ kind: 'new', name: asName(name), organisation: own }], organisation: own };
  const [only] = known;
  const at = known.length === 1 ? only?.organisation : undefined;
  return {
    people: known.map(({ id }) => ({ kind: 'known', id })),
    organisation: at === undefined ? own : { kind: 'known', id: at },
  };
}

/** The company a text names: one we know, our own side, or a new one. */
export function readOrganisation(names: KnownNames, text: string, newSide: Side): OrganisationSaid {
  const isOurs = isOwnSide(text);
  // A freelancer or a sister company may be ours too; "us" is neither of them.
  const known = isOurs
    ? [...names.organisations.values()].filter((one) => one.side === 'ours' && isOwnSide(one.name))
    : matchOrganisation(names, text);
  const [organisation] = known;
  if (organisation) return { kind: 'known', id: organisation.id };
  return { kind: 'new', name: asName(text), side: isOurs ? 'ours' : newSide };
}

function peopleCalled(
  names: KnownNames,
  name: string,
  organisation: OrganisationSaid,
): readonly PersonSaid[] {
  const known = peopleNamed(names, name).filter((person) => mayBeAt(person, organisation));
  const whole = known.filter((person) => namesOf(names, person).labels.includes(foldName(name)));
  const found = whole.length > 0 ? whole : known;
  if (found.length > 0) return found.map((person) => ({ kind: 'known', id: person.id }));
  return [{ kind: 'new', name: asName(name), organisation }];
}

/** Everybody with this as a whole name, as one word of it, or as pinyin initials. */
function peopleNamed(names: KnownNames, name: string): readonly Person[] {
  const wanted = foldName(name).replaceAll(/[._-]+/gu, ' ');
  const labelled = (names.labels.get(wanted) ?? []).flatMap((one) =>
    one.kind === 'person' ? [one.person] : [],
  );
  const some = [
    ...labelled,
    ...(names.words.get(wanted) ?? []),
    ...(names.initials.get(wanted) ?? []),
  ];
  return [...new Set(some)];
}

/** Somebody without a company may be the one who turns out to be at this one. */
function mayBeAt(person: Person, organisation: OrganisationSaid): boolean {
  if (person.organisation === undefined) return true;
  return organisation.kind === 'known' && organisation.id === person.organisation;
}

function readAddress(names: KnownNames, email: string, newSide: Side): SomebodySomewhere {
  const owner = names.people.find((person) => person.email?.toLowerCase() === email.toLowerCase());
  if (owner) return { people: [{ kind: 'known', id: owner.id }], ...atOwnCompany(owner) };
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const organisation = organisationOfDomain(names, domain, newSide);
  const name = local.replace(/\+.*$/u, '');
  if (organisation === undefined) return { people: [{ kind: 'new', name: asName(name), email }] };
  const [somebody] = peopleCalled(names, name, organisation);
  const person: PersonSaid =
    somebody?.kind === 'known'
      ? { ...somebody, ...emailFor(names, somebody.id, email) }
      : { kind: 'new', name: asName(name), organisation, email };
  return { people: [person], organisation, guessedFrom: domain };
}

/** Her address, when none was known: one that stands is changed by `edit`, not in passing. */
function emailFor(names: KnownNames, id: PersonId, email: string): { email?: string } {
  return names.people.find((person) => person.id === id)?.email === undefined ? { email } : {};
}

function atOwnCompany(person: Person): { organisation?: OrganisationSaid } {
  if (person.organisation === undefined) return {};
  return { organisation: { kind: 'known', id: person.organisation } };
}

const anybodysMail =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|icloud|me|mac|yahoo|ymail|aol|gmx|proton|protonmail|qq|foxmail|163|126|yeah|sina|sohu|139|189|aliyun|hinet|pchome)$/u;

/** The company behind a domain; none for the providers everybody uses. */
function organisationOfDomain(
  names: KnownNames,
  domain: string,
  newSide: Side,
): OrganisationSaid | undefined {
  const known = [...names.organisations.values()].find((one) => owns(one, domain));
  if (known) return { kind: 'known', id: known.id };
  const label = companyLabel(domain);
  if (label === undefined || anybodysMail.test(label)) return undefined;
  const said = readOrganisation(names, label, newSide);
  return said.kind === 'known' ? said : { ...said, domain };
}

function owns(organisation: Organisation, domain: string): boolean {
  const own = organisation.domain?.toLowerCase();
  return own !== undefined && (domain === own || domain.endsWith(`.${own}`));
}

/** `acme` of acme.com, mail.acme.com, acme.co.uk, acme.com.cn. */
function companyLabel(domain: string): string | undefined {
  const labels = domain.split('.');
  const country =
    labels.at(-1)?.length === 2 && /^(?:com?|org|net|gov|edu|ac|idv)$/u.test(labels.at(-2) ?? '');
  return labels.at(country && labels.length > 2 ? -3 : -2);
}

/** A name as it is written: `jane.li` is Jane Li; what has a capital already stays as typed. */
export function asName(text: string): string {
  const name = text.replaceAll(/[ \t]+/gu, ' ').trim();
  if (/\p{Lu}|\p{sc=Han}/u.test(name)) return name;
  const spaced = name.replaceAll(/(?<=[\p{L}\p{N}])[._]+(?=[\p{L}\p{N}])/gu, ' ');
  return spaced.replaceAll(/(?<![\p{L}\p{M}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
