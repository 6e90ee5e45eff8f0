import { expect, test } from 'vitest';
import { senderMailbox } from '../../src/letters/mailboxes.ts';

test.each([
  ['Wei', 'Wei'],
  ['Wei "X" <e@x>', 'Wei "X"'],
  ['Wei Chen wei@agency.example', 'Wei Chen'],
  ['<eve@evil.example> 陈伟', '陈伟'],
  ['eve@evil.example', undefined],
])('%s signs as %s: an address in a name is left out, the name is not', (name, shown) => {
  const email = 'w@us.example';
  expect(senderMailbox({ name, email })).toEqual({
    ...(shown === undefined ? {} : { name: shown }),
    address: email,
  });
});
