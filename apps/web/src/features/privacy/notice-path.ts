/** The public address of a collaborative's notice; that of the server without one. */
export const noticePath = (of: string | null): string => (of ? `/privacy?of=${encodeURIComponent(of)}` : '/privacy');
