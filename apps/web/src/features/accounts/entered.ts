import { collaborativeIn, enter, returnPath } from '../../lib/session.ts';

/** Where somebody goes who has just come in: back to where the sign-in was asked for, else to the desk, else to the choice. */
export function wayIn(slug: string | null, then: string | null): string {
  const back = returnPath(then);
  const asked = collaborativeIn(new URL(back, 'https://here.invalid').pathname);
  if (asked && (slug === null || slug === asked)) return back;
  return slug ? `/${slug}/desk` : '/';
}

export const enterAs = (slug: string | null, then: string | null): void => { enter(wayIn(slug, then)); };
