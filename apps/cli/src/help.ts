import type { Language } from '@acuerdo/words';

/** The commands, in the order of the help; each is `commands/<name>.ts` and exports a function of its name. */
export const COMMANDS = ['count', 'decide', 'preflib', 'names', 'overlap', 'check', 'verify'] as const;

export type CommandName = (typeof COMMANDS)[number];

const HELP: Readonly<Record<Language, { usage: string; does: Readonly<Record<CommandName, string>>; options: readonly string[] }>> = {
  en: {
    usage: 'Usage: acuerdo COMMAND FILE [options]. Works on files alone: no server, no database.',
    does: {
      count: 'count FILE --method M    counts an election (JSON or PrefLib), or a ballot box without a method, and explains the count step by step; --robustness: what the result hangs on',
      decide: 'decide FILE              applies a rule to the votes on a motion, or counts a ballot box anew and compares',
      preflib: 'preflib FILE             writes an election or a ballot box as a PrefLib file; --kind soc|soi|toc|toi',
      names: 'names FILE               compares organisation names (CSV with name_a, name_b), with the evidence in bits; --use-country: country_a, country_b too',
      overlap: 'overlap FILE…            finds overlaps in grants (360Giving JSON or CSV); --pool NAME names a pool',
      check: 'check FILE               findings of a grants file, each with row, field and rule',
      verify: 'verify FILE              verifies a minute book, a ballot box or the proof of a decision; --key HEX, --head FILE: what you hold already',
    },
    options: ['--lang en|es    language of the words', '--json          one JSON document on standard output', '--help          this text',
      'Exit code: 0 done, 1 refused or not valid, 2 wrong usage.'],
  },
  es: {
    usage: 'Uso: acuerdo ORDEN ARCHIVO [opciones]. Trabaja solo con archivos: sin servidor y sin base de datos.',
    does: {
      count: 'count ARCHIVO --method M cuenta una elección (JSON o PrefLib), o una urna sin método, y explica el recuento paso a paso; --robustness: de qué pende el resultado',
      decide: 'decide ARCHIVO           aplica una regla a los votos de una moción, o cuenta de nuevo una urna y compara',
      preflib: 'preflib ARCHIVO          escribe una elección o una urna como archivo PrefLib; --kind soc|soi|toc|toi',
      names: 'names ARCHIVO            compara nombres de organizaciones (CSV con name_a, name_b), con la evidencia en bits; --use-country: también country_a, country_b',
      overlap: 'overlap ARCHIVO…         encuentra traslapes entre donaciones (360Giving JSON o CSV); --pool NOMBRE nombra un fondo común',
      check: 'check ARCHIVO            hallazgos de un archivo de donaciones, cada uno con fila, campo y regla',
      verify: 'verify ARCHIVO           verifica un libro de actas, una urna o la prueba de una decisión; --key HEX, --head ARCHIVO: lo que usted ya tiene',
    },
    options: ['--lang en|es    idioma de los textos', '--json          un solo documento JSON en la salida estándar', '--help          este texto',
      'Código de salida: 0 hecho, 1 rechazado o no válido, 2 uso incorrecto.'],
  },
};

export function help(language: Language): string {
  const { usage, does, options } = HELP[language];
  const indented = (line: string): string => `  ${line}`;
  return [usage, '', ...COMMANDS.map((name) => indented(does[name])), '', ...options.map(indented)].join('\n');
}

export function isCommand(name: string): name is CommandName {
  return (COMMANDS as readonly string[]).includes(name);
}
