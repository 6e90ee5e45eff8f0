import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECKOUT } from '../tools/checkout.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(join(CHECKOUT, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages);

test('the lock names a version for every package', () => {
  expect(locked.length).toBeGreaterThan(1);
  expect(locked.filter(([, { version }]) => version === undefined)).toEqual([]);
});

// A registry that lacks a build for another system makes npm leave it out of the lock without a word,
// and the install there fails.
test('the lock names the builds of a tool for every system, not only for the one it was written on', () => {
  const wanted = locked.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(
    wanted.filter((name) => !locked.some(([path]) => path.endsWith(`node_modules/${name}`))),
  ).toEqual([]);
});

test('the lock names no registry and no place on a machine', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
