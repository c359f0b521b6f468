import { conceptOf } from '../lexicon.ts';

/** What a text can say of a grant besides its subject: how it works, for whom, and on which leg of the way. */
export type Facet = 'strategy' | 'population' | 'leg';

/** One code a line: its name, then words of texts in English and Spanish, any of which says it. */
const CODES: Readonly<Record<Facet, string>> = {
  strategy: `
litigation: litigation litigio litigate amparo lawsuit lawsuits demandas
legal-defence: defense defence defensa lawyer lawyers abogados abogadas asylum-claims
shelter: shelter shelters albergue albergues
advocacy: advocacy incidencia campaign campana cabildeo lobbying
research: research investigacion study estudio diagnostico survey encuesta
organising: organizing organising organizacion mobilization movilizacion
training: training capacitacion formacion workshop taller talleres workshops
psychosocial: psychosocial psicosocial counselling psicologico
recruitment: recruitment reclutamiento recruiters reclutadores
journalism: journalism periodismo reporting reportajes
forensic: forensic forense exhumation exhumacion
humanitarian-aid: food alimentos meals medicine medicinas hygiene
integration: integration integracion reintegration reinsercion employment empleo`,
  population: `
children: children child ninez ninas ninos infancia adolescents adolescentes minors
women: women mujeres mujer girls
youth: youth jovenes juventud
workers: workers trabajadores trabajadoras jornaleros farmworkers obreros
families: families familias relatives familiares
indigenous: indigenous indigenas indigena
lgbt: lgbt lgbtq lgbti lgbtiq transgender trans queer
refugees: refugees refugee refugiados refugiadas asylum asilo
missing: disappeared missing desaparecidos desaparecidas desaparecido
defenders: defenders defensores defensoras journalists periodistas`,
  leg: `
origin: origin origen
transit: transit transito
destination: destination destino
return: return returnees returnee retorno retornados retornadas deported deportados deportees repatriation repatriacion`,
};

interface Code { readonly facet: Facet; readonly name: string; readonly bit: number }

const listed = Object.entries(CODES).flatMap(([facet, lines]) => lines.trim().split('\n').map((line) => ({ facet: facet as Facet, line })));

const ALL: readonly (Code & { words: readonly string[] })[] = listed.map(({ facet, line }, at) => {
  const [name = '', words = ''] = line.split(': ');
  return { facet, name, bit: 1 << at, words: words.split(' ') };
});

const BITS: ReadonlyMap<string, number> = ALL.reduce((bits, { words, bit }) => {
  for (const word of words) bits.set(conceptOf(word), (bits.get(conceptOf(word)) ?? 0) | bit);
  return bits;
}, new Map<string, number>());

const OF_FACET: Readonly<Record<Facet, number>> = { strategy: maskOf('strategy'), population: maskOf('population'), leg: maskOf('leg') };

function maskOf(facet: Facet): number {
  return ALL.filter((code) => code.facet === facet).reduce((mask, { bit }) => mask | bit, 0);
}

/** The codes that a concept says, as bits. */
export const codesOf = (concept: string): number => BITS.get(concept) ?? 0;

export type Shared = 'yes' | 'no' | 'unknown';

/** Whether two sets of codes share one of a facet, and which. Unknown where one says nothing of it. */
export function sharedCodes(a: number, b: number, facet: Facet): { answer: Shared; names: readonly string[] } {
  const mask = OF_FACET[facet];
  if ((a & mask) === 0 || (b & mask) === 0) return { answer: 'unknown', names: [] };
  const names = ALL.filter(({ bit }) => (a & b & mask & bit) !== 0).map(({ name }) => name);
  return { answer: names.length > 0 ? 'yes' : 'no', names };
}

/** All codes with their facets, for the words that name them. */
export const codeNames = (facet: Facet): readonly string[] => ALL.filter((code) => code.facet === facet).map(({ name }) => name);
