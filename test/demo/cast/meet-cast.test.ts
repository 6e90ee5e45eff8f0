import { expect, test } from 'vitest';
import { meetCast, type House } from '../../../src/demo/cast/meet-cast.ts';
import { languages } from '../../../src/domain/language.ts';
import { countingIds } from '../../support/ledger-facts.ts';

function housesIn(language: (typeof languages)[number]): readonly House[] {
  const { clients, suppliers, ours } = meetCast(language, 100, countingIds());
  return [...clients, ...suppliers, ours];
}

test.each(languages)(
  'nobody of a demo in %s can be reached: every address is an example',
  (language) => {
    const houses = housesIn(language);
    const domains = houses.map(({ organisation }) => organisation.domain);
    const addresses = houses.flatMap(({ players }) => players.map(({ person }) => person.email));
    expect(domains).toHaveLength(103);
    expect([...domains, ...addresses].filter((text) => !text?.endsWith('.example'))).toEqual([]);
  },
);

test.each(languages)(
  'no two companies of a big demo in %s share a name or a domain',
  (language) => {
    const organisations = housesIn(language).map(({ organisation }) => organisation);
    expect(new Set(organisations.map(({ name }) => name)).size).toBe(organisations.length);
    expect(new Set(organisations.map(({ domain }) => domain)).size).toBe(organisations.length);
  },
);

test.each(languages)('no two people of one company in a demo in %s share a name', (language) => {
  const names = housesIn(language).flatMap(({ organisation, players }) =>
    players.map(({ person }) => `${person.name} ${organisation.name}`),
  );
  expect(new Set(names).size).toBe(names.length);
});

test.each(languages)('both Chinese and English companies are clients in %s', (language) => {
  const spoken = new Set(housesIn(language).map(({ organisation }) => organisation.language));
  expect(spoken.size).toBeGreaterThan(1);
});
