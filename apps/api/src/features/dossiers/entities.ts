import { DossierLinkEntity } from './dossier-link.entity.ts';

/** The tables of this feature. */
export const dossiersEntities = [DossierLinkEntity];
