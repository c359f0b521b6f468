import { ProxyEntity } from './proxy.entity.ts';

/** The tables of this feature. */
export const proxiesEntities = [ProxyEntity];
