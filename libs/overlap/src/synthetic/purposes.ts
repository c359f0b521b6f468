import type { Bilingual } from './bilingual.ts';
import { properName } from './proper-names.ts';
import type { Draw } from './random.ts';
import { details, means, subjects, ways } from './text-words.ts';

/** What a grant is really for. Two grants with one topic are for the same, in whatever words; two topics share words by chance. */
export interface Topic {
  readonly number: number;
  readonly subjects: readonly Bilingual[];
  readonly means: readonly Bilingual[];
  readonly details: readonly Bilingual[];
  /** Where and with whom: words that few texts have. */
  readonly towns: readonly string[];
  readonly project: string | null;
}

/** So many towns there are, whatever the number of grants. */
const TOWNS = 6000;

export function topic(number: number, draw: Draw): Topic {
  return {
    number, subjects: draw.some(subjects, 3), means: draw.some(means, 3), details: draw.some(details, 4),
    towns: [0, 1, 2].map(() => properName(draw.below(TOWNS))),
    project: draw.percent(20) ? `${properName(draw.below(1_000_000))} ${properName(draw.below(TOWNS))}` : null,
  };
}

const GENERAL: readonly Bilingual[] = [['General support', 'Apoyo general'], ['For general operating support', 'Apoyo institucional']];
const ANNUAL: Bilingual = ['Annual grant', 'Donativo anual'];

/** A grant's texts, and whether they say that it is general support. */
export interface Said { readonly title: string; readonly purpose: string; readonly general: boolean }

/** A topic in the words of one funder: some of its subjects and means, some towns, in either language; `short` texts say nothing of it. */
export function texts(about: Topic, draw: Draw, { short, name }: { readonly short: boolean; readonly name: string }): Said {
  const at = draw.percent(50) ? 0 : 1;
  const general = short && draw.percent(70);
  if (short) return { title: (general ? draw.of(GENERAL) : ANNUAL)[at], purpose: '', general };
  const [and, at2, through, inside] = at === 0 ? ['and', 'in', 'through', 'with partners in'] : ['y', 'en', 'mediante', 'con aliados en'];
  const said = shuffled(about.subjects, draw).slice(0, 2 + draw.below(2)).map((subject) => subject[at]);
  const detailed = shuffled(about.details, draw).slice(0, 3).map((detail) => detail[at]);
  const by = shuffled(about.means, draw).slice(0, 2).map((means) => means[at]);
  const [first = '', ...others] = about.towns;
  const way = draw.of(ways)[at];
  const project = about.project && draw.percent(80) ? (at === 0 ? ` The ${about.project} Project.` : ` Proyecto ${about.project}.`) : '';
  return {
    general, title: `${said[0] ?? ''}`,
    purpose: `${way} ${said.join(', ')} ${at2} ${first} ${through} ${by.join(` ${and} `)} (${detailed.join(', ')}), ${inside} ${draw.some(others, 1 + draw.below(2)).join(', ')}. ${name}.${project}`,
  };
}

const shuffled = <T>(values: readonly T[], draw: Draw): T[] => draw.some(values, values.length);
