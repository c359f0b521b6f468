import type { Grantee } from '../types.ts';
import type { Bilingual } from './bilingual.ts';
import { fields, heads, rareFields } from './name-words.ts';
import { properName } from './proper-names.ts';
import { drawing, type Draw } from './random.ts';

const FORMS = ['A.C.', 'Asociación Civil', 'A. C.', 'I.A.P.', 'S.C.', 'Inc.', ''];
const SAINTS = ['San José', 'San Juan', 'Santa Rosa', 'San Miguel', 'Santa Cruz', 'San Rafael', 'Guadalupe', 'Esperanza', 'Buen Camino', 'Nueva Vida', 'San Pedro', 'San Pablo',
  'Santa Clara', 'Santa Ana', 'San Martín', 'San Lucas', 'San Marcos', 'Santa Elena', 'Buen Pastor', 'Sagrado Corazón', 'La Merced', 'El Carmen', 'Fray Bartolomé', 'Nuevo Amanecer', 'Raíces', 'Semilla', 'Aurora', 'Tonantzin', 'Ixchel', 'Yaxché'];

/** An organisation as it is, whatever is written of it. */
export interface Organisation {
  readonly number: number;
  readonly identifier: string;
  readonly head: Bilingual;
  readonly field: Bilingual;
  readonly proper: string;
  readonly form: string;
  readonly inSpanish: boolean;
}

/** Names share heads, fields, saints and places, as real ones do; some have nothing of their own but a saint and a town. */
export function organisation(number: number, draw: Draw): Organisation {
  const own = properName(draw.below(1_500_000));
  const proper = draw.percent(4) ? `${draw.of(SAINTS)} ${properName(draw.below(4000))}` : draw.percent(4) ? `${draw.of(SAINTS)} ${own}` : own;
  return { number, identifier: `MX-RFC-${String(number).padStart(9, '0')}`, head: draw.of(heads), field: draw.of(draw.percent(85) ? fields : rareFields), proper, form: draw.of(FORMS), inSpanish: draw.percent(70) };
}

const UNMARKED: Readonly<Record<string, string>> = { Ninez: 'Niñez', Fundacion: 'Fundación', Asociacion: 'Asociación', Educacion: 'Educación' };
const accented = (name: string): string => name.replace(/Ninez|Fundacion|Asociacion|Educacion/g, (word) => UNMARKED[word] ?? word);

function nameOf({ head, field, proper, form }: Organisation, inSpanish: boolean): string {
  const [at, joint] = inSpanish ? [1, ' '] as const : [0, ' '] as const;
  return accented(`${head[at]} ${field[at]}${joint}${proper}${form === '' ? '' : `, ${form}`}`);
}

/**
 * How a funder writes a grantee, in all its grants. `noise` is in percent: how often that differs from how the grantee writes itself.
 * About half of the funders keep registrations.
 */
export function written(organisation: Organisation, funder: number, noise: number): Grantee {
  const draw = drawing(organisation.number, funder);
  const name = nameOf(organisation, organisation.inSpanish);
  return {
    identifiers: draw.percent(55) ? [organisation.identifier] : [],
    names: [draw.percent(noise) ? distorted(organisation, name, draw) : name],
  };
}

function distorted(organisation: Organisation, name: string, draw: Draw): string {
  const { head, field, proper } = organisation;
  const withoutForm = nameOf({ ...organisation, form: '' }, organisation.inSpanish);
  switch (draw.below(6)) {
    case 0: return name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    case 1: return withoutForm;
    case 2: return nameOf(organisation, !organisation.inSpanish);
    case 3: return `${withoutForm} (${initialsOf(`${head[1]} ${field[1]} ${proper}`)})`;
    case 4: return typo(withoutForm, draw);
    default: return nameOf({ ...organisation, form: draw.of(FORMS) }, organisation.inSpanish);
  }
}

const initialsOf = (name: string): string => name.split(' ').filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0)).join('');

/** One letter lost or doubled, or two changed places, somewhere in the last word. */
function typo(name: string, draw: Draw): string {
  const at = Math.max(1, name.length - 1 - draw.below(5));
  return draw.percent(50) ? name.slice(0, at) + name.slice(at + 1) : name.slice(0, at) + name.charAt(at) + name.slice(at);
}
