const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What an address names: the short id (`MOT-1`) or the id. Two parameters, of which at most one finds something. */
export const which = (name: string): [shortId: string, id: string | null] => [name, UUID.test(name) ? name : null];
