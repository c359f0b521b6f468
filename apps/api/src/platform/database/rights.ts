/** The runtime role reads and writes these tables. */
export const openToRuntime = (...tables: readonly string[]): string => `grant select, insert, update, delete on ${tables.join(', ')} to acuerdo_runtime;`;

/** Rows of these tables are written once: nobody changes or removes them, the schema's owner included. */
export const keepForGood = (...tables: readonly string[]): string => [
  `revoke update, delete on ${tables.join(', ')} from acuerdo_runtime;`,
  ...tables.map((table) => `
    create trigger refuse_change before update or delete on ${table} for each row execute function refuse_change();
    create trigger refuse_truncate before truncate on ${table} for each statement execute function refuse_change();`),
].join('\n');
