const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const DEEPEST = 100;

/** Where (in UTF-16 units) a text stops being JSON; null where it is JSON. Runtimes word their own answer differently, or give none. */
export function jsonFault(text: string): number | null {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.test(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const sign = (wanted: string): boolean => {
    take(SPACE);
    if (text[at] !== wanted) return false;
    at += 1;
    return true;
  };
  const string = (): boolean => {
    if (!sign('"')) return false;
    do take(PLAIN); while (take(ESCAPE));
    return text[at] === '"' && (at += 1) > 0;
  };
  const several = (end: string, part: () => boolean): boolean => {
    if (sign(end)) return true;
    do if (!part()) return false; while (sign(','));
    return sign(end);
  };
  const value = (depth: number): boolean => {
    take(SPACE);
    if (depth > DEEPEST) return false;
    if (sign('{')) return several('}', () => string() && sign(':') && value(depth + 1));
    if (sign('[')) return several(']', () => value(depth + 1));
    return text[at] === '"' ? string() : take(SCALAR);
  };
  if (!value(0)) return at;
  take(SPACE);
  return at === text.length ? null : at;
}
