import type { privacy } from '../../locales/en/privacy.ts';

export type PartKey = keyof (typeof privacy)['part'];

export const PARTS = ['short', 'controller', 'data', 'purposes', 'recipients', 'transfers', 'rights', 'retention', 'changes', 'contact'] as const satisfies readonly PartKey[];

/** The part that a key of the server names; the first for one that this client does not know. */
export const partOf = (key: string): PartKey => PARTS.find((part) => part === key) ?? 'short';
