export const KINDS = ['portfolio-review', 'steering', 'circular'] as const;
export const PRESENCES = ['in-person', 'remote', 'absent'] as const;
export const STATES = ['planned', 'held', 'locked'] as const;

export type Presence = (typeof PRESENCES)[number];

export const isKind = (kind: string): kind is (typeof KINDS)[number] => (KINDS as readonly string[]).includes(kind);
export const isPresence = (presence: unknown): presence is Presence => (PRESENCES as readonly unknown[]).includes(presence);
