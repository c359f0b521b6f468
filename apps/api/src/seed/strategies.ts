import type { STRATEGY_KINDS } from '../features/strategies/strategy.entity.ts';

export interface StrategySeed {
  readonly kind: (typeof STRATEGY_KINDS)[number];
  readonly en: string;
  readonly es: string;
  readonly owner: string;
  readonly unit?: string;
  /** The step of the founding document that is to bring it about. */
  readonly step?: string;
  readonly text?: {
    readonly en: string;
    readonly es: string;
    readonly valid?: string;
    readonly passage: string;
    readonly review?: string;
  };
  readonly remarks?: readonly { readonly en: string; readonly es: string; readonly passage: string }[];
}

/** Missions and strategies that the portfolio review names. */
export const STRATEGIES: readonly StrategySeed[] = [
  {
    kind: 'mission', en: 'Mission of IMI', es: 'Misión de IMI', owner: 'International Migration Initiative', unit: 'imi', step: 'X9',
    text: {
      en: 'To address the most severe abuses in the migration system.', es: 'Atender los abusos más graves del sistema migratorio.', passage: 'S17',
      review: 'in the next six months',
    },
    remarks: [{
      en: 'This mission may be too far-reaching.', es: 'Esta misión puede ser demasiado ambiciosa.', passage: 'S17',
    }],
  },
  {
    kind: 'strategy', en: 'Strategy of the Central America/Mexico migration portfolio', es: 'Estrategia de la cartera de migración Centroamérica/México',
    owner: 'IMI and LAP', unit: 'imi',
    text: {
      en: 'Improve regional policy frameworks in Central America and Mexico.\nBuild a field of strong organizations and leaders.\nCreate greater coordination among funders.',
      es: 'Mejorar los marcos regionales de política pública en Centroamérica y México.\nConstruir un campo de organizaciones y liderazgos fuertes.\nCrear mayor coordinación entre financiadores.',
      valid: 'since 2010', passage: 'S1',
    },
  },
  { kind: 'strategy', en: 'IMI’s strategy for 2016', es: 'Estrategia 2016 de IMI', owner: 'IMI', unit: 'imi', step: 'X5' },
];
