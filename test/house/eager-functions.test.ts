import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { eagerFunctions } from '../tools/build/eager-functions.ts';

test.each([
  ['an arrow', 'list.map(a=>b=>a)', 'list.map((a=>(b=>a)))'],
  ['a function without a name', 'const a=async function(){}', 'const a=(async function(){})'],
  ['no method, getter or constructor', 'class A{b(){}}', 'class A{b(){}}'],
  ['none of an object', 'a={b(){},get c(){return 1}}', 'a={b(){},get c(){return 1}}'],
  ['a function in an object', 'a={b:function(){}}', 'a={b:(function(){})}'],
])('brackets for %s', (_, script, expected) => {
  expect(eagerFunctions(script)).toBe(expected);
});

test.each([
  [
    'at the head of the script',
    'import"a";b();function b(){}',
    'import"a";var b=(function (){});b();',
  ],
  [
    'behind `use strict`',
    "'use strict';a();function b(){}",
    "'use strict';var b=(function (){});a();",
  ],
  [
    'at the head of another',
    'var a=()=>{b();function b(){}}',
    'var a=(()=>{var b=(function (){});b();})',
  ],
  ['at the head of a block', 'if(a){b();function b(){}}', 'if(a){let b=(function (){});b();}'],
])('a declaration becomes a variable %s', (_, script, expected) => {
  expect(eagerFunctions(script)).toBe(expected);
});

test('a function is used before it is declared, takes another value, and one inside it sees what is around it', () => {
  const script = `
    const first = twice(4);
    function twice(n) { return times(n) + rest(); function times(m) { return m * factor(); } }
    function factor() { return 2; }
    function rest() { rest = () => 1; return 0; }
    const inside = (() => { { function later() {} return typeof later; } })();
    JSON.stringify([first, twice(4), twice.name, typeof later, inside]);`;
  expect(runInNewContext(eagerFunctions(script))).toBe('[8,9,"twice","undefined","function"]');
});

test('a script that cannot be read stops the build', () => {
  expect(() => eagerFunctions('function (')).toThrow('Expected');
});
