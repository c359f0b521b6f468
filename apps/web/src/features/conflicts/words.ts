import type { conflicts } from '../../locales/en/conflicts.ts';

export type Cause = keyof (typeof conflicts)['cause'];
export type Effect = keyof (typeof conflicts)['effect'];
