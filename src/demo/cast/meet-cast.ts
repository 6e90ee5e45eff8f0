import type { Fact } from '../../domain/entries/entry.ts';
import { organisationId, personId } from '../../domain/entries/ids.ts';
import { organisationChanges } from '../../domain/entries/organisation-fields.ts';
import { personChanges } from '../../domain/entries/person-fields.ts';
import type { Language } from '../../domain/language.ts';
import { initialsOf } from '../../domain/people/initials.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import type { StoryWords } from '../words/story-words.ts';
import { wordsOfLanguage } from '../words/words-of-language.ts';
import type { CastCards, HouseCard, PersonCard } from './house-card.ts';
import { latinCast } from './latin-houses.ts';
import { moreClients } from './more-houses.ts';
import { simplifiedCast } from './simplified-houses.ts';
import { traditionalCast } from './traditional-houses.ts';

export type Player = { readonly person: Person; readonly quietFor?: number };

/** A company with its people, and what is said in its language. */
export type House = {
  readonly organisation: Organisation;
  readonly players: readonly Player[];
  readonly words: StoryWords;
};

export type Cast = {
  readonly clients: readonly House[];
  readonly suppliers: readonly House[];
  readonly ours: House;
  /** The facts that make all of them. */
  readonly facts: readonly Fact[];
};

/** So many clients, at least the seven of the morning; or as few as one person knows by heart. */
export type CastSize = number | 'small';

const small = { clients: 3, suppliers: 1 } as const;

/** Gives everybody of a demo an id. */
export function meetCast(language: Language, size: CastSize, newId: () => string): Cast {
  const all = castCards(language);
  const cards =
    size === 'small'
      ? {
          ...all,
          clients: all.clients.slice(0, small.clients),
          suppliers: all.suppliers.slice(0, small.suppliers),
        }
      : all;
  const clients = size === 'small' ? small.clients : size;
  const facts: Fact[] = [];
  const meet = ({ organisation, people }: HouseCard): House => {
    const id = organisationId(newId());
    facts.push({
      verb: 'met-organisation',
      entity: 'organisation',
      entityId: id,
      changes: organisationChanges(organisation),
    });
    return {
      organisation: { ...organisation, id },
      players: people.map((card) => meetPerson(card, id, { newId, facts })),
      words: wordsOfLanguage(organisation.language ?? language),
    };
  };
  const more = moreClients(language, Math.max(0, clients - cards.clients.length));
  return {
    clients: [...cards.clients, ...more].map(meet),
    suppliers: cards.suppliers.map(meet),
    ours: meet(cards.ours),
    facts,
  };
}

/** Everybody the demo of a language is played by. */
export function castCards(language: Language): CastCards {
  switch (language) {
    case 'en':
      return latinCast;
    case 'zh-Hans':
      return simplifiedCast;
    case 'zh-Hant':
      return traditionalCast;
  }
}

function meetPerson(
  { quietFor, ...card }: PersonCard,
  organisation: Organisation['id'],
  { newId, facts }: { readonly newId: () => string; readonly facts: Fact[] },
): Player {
  const id = personId(newId());
  const initials = initialsOf(card.name);
  const fields = {
    ...card,
    nicknames: [],
    organisation,
    ...(initials === undefined ? {} : { initials }),
  };
  facts.push({
    verb: 'met-person',
    entity: 'person',
    entityId: id,
    changes: personChanges(fields),
  });
  return { person: { ...fields, id }, ...(quietFor === undefined ? {} : { quietFor }) };
}
