export const KINDS = ['portfolio-review', 'steering', 'circular'] as const;
export const PRESENCES = ['in-person', 'remote', 'absent'] as const;

export const isKind = (kind: string): kind is (typeof KINDS)[number] => (KINDS as readonly string[]).includes(kind);
