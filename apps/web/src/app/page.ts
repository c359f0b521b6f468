import type { ComponentType } from 'react';

/** A page that is fetched when somebody goes there: `lazy: page(async () => (await import('…')).DeskPage)`. */
export const page = (load: () => Promise<ComponentType>) => async () => ({ Component: await load() });
