import { LANGUAGES, type Language } from '@acuerdo/words';

export type Asked = { readonly ok: true; readonly language: Language; readonly rest: readonly string[] } | { readonly ok: false; readonly wrong: string };

/** Takes `--lang en|es` out of the arguments; without it the language is that of the environment (LC_ALL, LC_MESSAGES, LANG), else English. */
export function askedLanguage(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Asked {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return { ok: true, language: languageOf(environment), rest: argv };
  const joined = argv[at]?.startsWith('--lang=') ?? false;
  const wanted = joined ? argv[at]?.slice('--lang='.length) : argv[at + 1];
  const language = LANGUAGES.find((one) => one === wanted);
  if (!language) return { ok: false, wrong: `--lang ${wanted ?? ''}: ${LANGUAGES.join(' | ')}` };
  return { ok: true, language, rest: argv.toSpliced(at, joined ? 1 : 2) };
}

function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value);
  return set?.toLowerCase().startsWith('es') ? 'es' : 'en';
}
