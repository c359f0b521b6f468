import type { MemberCtx } from '../../platform/ctx.ts';
import { sqlNow } from '../collaboratives/clock.ts';

/** The state of motion `m` as acts on it ask: one whose time has come is closed, though it may not be counted yet. */
export const stateNow = ({ viewer }: MemberCtx): string => `case when m.state = 'open' and m.closes_at <= ${sqlNow(viewer)} then 'closed' else m.state end`;
