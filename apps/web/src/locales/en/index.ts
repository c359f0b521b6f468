import { accounts } from './accounts.ts';
import { people } from './people.ts';
import { desk } from './desk.ts';
import { grants } from './grants.ts';
import { imports } from './imports.ts';
import { overlaps } from './overlaps.ts';
import { problem } from './problem.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { ui } from './ui.ts';

/** Each is a namespace of its own: `useTranslation('shell')`. */
export const en = { overlaps, imports, grants, desk, people, accounts, problem, shell, signIn, ui };
