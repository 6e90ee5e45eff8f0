import { expect, test } from 'vitest';
import { isPlural, withArticle } from '../../../../src/letters/catalogue/en/article.ts';

test.each([
  ['revised deck', 'the revised deck'],
  ['brand guidelines', 'the brand guidelines'],
  ['a quote', 'a quote'],
  ["Jane's deck", "Jane's deck"],
  ['报价单', '报价单'],
  ['confirm the budget', '“confirm the budget”'],
  ['confirm media budget', '“confirm media budget”'],
  ['Send us the logo files', '“Send us the logo files”'],
  ['sign the contract', '“sign the contract”'],
  ['sign off the layout', '“sign off the layout”'],
  ['review our draft', '“review our draft”'],
  ['get back to us on the routes', '“get back to us on the routes”'],
  ['let us know about the venue', '“let us know about the venue”'],
  // What can be done can be a thing, too.
  ['review of the deck', 'the review of the deck'],
  ['draft contract', 'the draft contract'],
  ['call sheet', 'the call sheet'],
  ['answer', 'the answer'],
  ['update', 'the update'],
  ['complete brief', 'the complete brief'],
  ['sign artwork', 'the sign artwork'],
  ['confirmation of the venue', 'the confirmation of the venue'],
  ['add-on', 'the add-on'],
  ['sendcloud labels', 'the sendcloud labels'],
])('a letter says of "%s": %s', (what, said) => {
  expect(withArticle(what)).toBe(said);
});

test.each([
  ['brand guidelines', true],
  ['send the guidelines', false],
  ['deck', false],
])('"%s" is said of as many: %s', (what, isMany) => {
  expect(isPlural(what)).toBe(isMany);
});
