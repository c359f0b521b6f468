import { ballots } from './ballots.ts';
import { decisions } from './decisions.ts';
import { deliberations } from './deliberations.ts';
import { minutes } from './minutes.ts';
import { motions } from './motions.ts';
import { record } from './record.ts';
import { accounts } from './accounts.ts';
import { people } from './people.ts';
import { desk } from './desk.ts';
import { grants } from './grants.ts';
import { imports } from './imports.ts';
import { overlaps } from './overlaps.ts';
import { problem } from './problem.ts';
import { protection } from './protection.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { ui } from './ui.ts';

/** Each is a namespace of its own: `useTranslation('shell')`. */
export const es = { accounts, ballots, decisions, deliberations, desk, grants, imports, minutes, motions, overlaps, people, problem, protection, record, shell, signIn, ui };
