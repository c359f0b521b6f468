export const LEVELS = ['overall', 'macro', 'micro', 'conclusions'] as const;
export type Level = (typeof LEVELS)[number];

export const TYPES = [
  'assessment', 'lesson', 'need', 'risk', 'opportunity', 'hypothesis', 'judgement', 'counterfactual', 'argument', 'scope-change', 'past-decision', 'strategy',
  'selection', 'focus', 'use-of-record',
] as const;

export const isType = (type: string): type is (typeof TYPES)[number] => (TYPES as readonly string[]).includes(type);

const ROOMS = ['overlaps', 'portfolio', 'future'] as const;

/** The room in which a statement can be looked into; null where it names none that is known here. */
export const roomOf = (leadsTo: string | null | undefined): (typeof ROOMS)[number] | null => ROOMS.find((room) => room === leadsTo) ?? null;
