import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>>;

export type Arguments<O extends Options> =
  | { readonly ok: true; readonly values: Parsed<O>['values']; readonly files: readonly string[] }
  | { readonly ok: false; readonly wrong: string };

/**
 * Reads a command's arguments. `options` as in `util.parseArgs`; whatever is no option is a file.
 * Refuses an unknown option or a missing value, with what is wrong.
 */
export function readArguments<const O extends Options>(argv: readonly string[], options: O): Arguments<O> {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { ok: true, values, files: positionals };
  } catch (fault) {
    return { ok: false, wrong: fault instanceof Error ? fault.message : String(fault) };
  }
}
