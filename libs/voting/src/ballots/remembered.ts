/**
 * What follows from something that is never changed is worked out once, and forgotten with it. `keyOf` names the part that it follows from:
 * boxes that share their ranks share what follows from ranks.
 */
export function remembered<B, V>(keyOf: (of: B) => object, work: (of: B) => V): (of: B) => V {
  const known = new WeakMap<object, { readonly value: V }>();
  return (of) => {
    const key = keyOf(of);
    const found = known.get(key) ?? { value: work(of) };
    known.set(key, found);
    return found.value;
  };
}
