/**
 * Works something out of a thing that never changes, once, for as long as what else it depends on (`on`) is the
 * same: ten thousand items are not laid anew at every key.
 */
export function onceFor<Value>(): (thing: object, on: string, work: () => Value) => Value {
  const known = new WeakMap<object, { readonly on: string; readonly value: Value }>();
  return (thing, on, work) => {
    const before = known.get(thing);
    if (before?.on === on) return before.value;
    const value = work();
    known.set(thing, { on, value });
    return value;
  };
}
