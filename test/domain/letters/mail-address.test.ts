import { expect, test } from 'vitest';
import { isMailAddress } from '../../../src/domain/letters/mail-address.ts';

test.each(['jane@acme.example', "o'neil+news@mail.acme.co.uk", 'wei_chen@xn--fiqs8s.example'])(
  'a letter can be sent to %s',
  (address) => {
    expect(isMailAddress(address)).toBe(true);
  },
);

test.each([
  '',
  'jane',
  'jane@acme',
  'jane@acme..example',
  '.jane@acme.example',
  'jane@-acme.example',
  'jane @acme.example',
  'jane@acme.example, eve@evil.example',
  'jane@acme.example\r\nBcc: eve@evil.example',
  '"jane"@acme.example',
  'jane@evil@acme.example',
  '王敏@acme.example',
  'jane@晨光.example',
  `${'j'.repeat(65)}@acme.example`,
])('no letter is sent to "%s"', (address) => {
  expect(isMailAddress(address)).toBe(false);
});
