/** SQL: whether nobody can ever tell whose ballot is whose in the motion of this alias. */
export const isSecret = (motion: string): string => `coalesce(to_jsonb(${motion}) ->> 'secrecy' = 'secret', false)`;
