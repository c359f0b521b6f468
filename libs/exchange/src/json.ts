export type Parsed =
  | { readonly ok: true; readonly value: unknown; amountOf(holder: object, key: string): string | undefined }
  | { readonly ok: false; readonly line: number; readonly column: number };

type Reviver = (this: object, key: string, value: unknown, context?: { source?: string }) => unknown;

/**
 * Reads JSON and keeps how each number was written, so that an amount never passes through a float: `amountOf(grant, 'amountAwarded')`.
 * A runtime without source text access (TC39 "JSON.parse source text access") gives the shortest decimal that the float stands for.
 */
export function parseJson(text: string): Parsed {
  const written = new WeakMap<object, Map<string, string>>();
  const keep: Reviver = function (key, value, context) {
    if (typeof value === 'number') {
      const ofHolder = written.get(this) ?? new Map<string, string>();
      written.set(this, ofHolder.set(key, context?.source ?? String(value)));
    }
    return value;
  };
  try {
    const value: unknown = JSON.parse(text, keep as (this: unknown, key: string, value: unknown) => unknown);
    return { ok: true, value, amountOf: (holder, key) => written.get(holder)?.get(key) };
  } catch {
    return { ok: false, ...placeOf(text, faultIn(text)) };
  }
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const TOKEN = /[ \t\r\n]*(?:("(?:[^"\\\t\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/y;

type Expecting = 'value' | 'valueOrEnd' | 'name' | 'nameOrEnd' | 'colon' | 'commaOrEnd';

/** Where a text that is no JSON stops being it: engines word their own errors differently, and some name no place. */
function faultIn(text: string): number {
  const open: ('[' | '{')[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const start = at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 4096))?.[0].length ?? 0);
    const next: Expecting | null = token ? step(token, expecting, open) : null;
    if (next === null || (next === 'commaOrEnd' && open.length === 0)) return next === null ? start : TOKEN.lastIndex;
    expecting = next;
    at = TOKEN.lastIndex;
  }
}

function step([, string, scalar, mark]: RegExpExecArray, expecting: Expecting, open: ('[' | '{')[]): Expecting | null {
  if (string !== undefined && expecting.startsWith('name')) return 'colon';
  if (string !== undefined || scalar !== undefined) return expecting.startsWith('value') ? 'commaOrEnd' : null;
  if (mark === ':') return expecting === 'colon' ? 'value' : null;
  if (mark === ',') return afterComma(expecting, open);
  if (mark === '[' || mark === '{') return opened(mark, expecting, open);
  return closed(mark === ']' ? '[' : '{', expecting, open);
}

function afterComma(expecting: Expecting, open: readonly string[]): Expecting | null {
  if (expecting !== 'commaOrEnd') return null;
  return open.at(-1) === '[' ? 'value' : 'name';
}

function opened(mark: '[' | '{', expecting: Expecting, open: ('[' | '{')[]): Expecting | null {
  if (!expecting.startsWith('value')) return null;
  open.push(mark);
  return mark === '[' ? 'valueOrEnd' : 'nameOrEnd';
}

function closed(opening: '[' | '{', expecting: Expecting, open: ('[' | '{')[]): Expecting | null {
  const mayEnd = expecting === 'commaOrEnd' || expecting === (opening === '[' ? 'valueOrEnd' : 'nameOrEnd');
  return mayEnd && open.pop() === opening ? 'commaOrEnd' : null;
}
