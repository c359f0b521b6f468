/** Whose a step is, from what was chosen: nobody yet, all partners, or one of them. */
export const ownerOf = (chosen: string): { allPartners: boolean; partnerId: string | null } => ({ allPartners: chosen === 'all', partnerId: chosen === 'all' || chosen === '' ? null : chosen });
