import { ballots } from './ballots.ts';
import { decisions } from './decisions.ts';
import { deliberations } from './deliberations.ts';
import { minutes } from './minutes.ts';
import { motions } from './motions.ts';
import { record } from './record.ts';
import { accounts } from './accounts.ts';
import { parties } from './parties.ts';
import { people } from './people.ts';
import { responsibilities } from './responsibilities.ts';
import { desk } from './desk.ts';
import { founding } from './founding.ts';
import { grants } from './grants.ts';
import { imports } from './imports.ts';
import { overlaps } from './overlaps.ts';
import { questions } from './questions.ts';
import { steps } from './steps.ts';
import { strategies } from './strategies.ts';
import { problem } from './problem.ts';
import { corridors } from './corridors.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { ui } from './ui.ts';

/** Each is a namespace of its own: `useTranslation('shell')`. */
export const en = { accounts, ballots, corridors, decisions, deliberations, desk, founding, grants, imports, minutes, motions, overlaps, parties, people, problem, questions, record, responsibilities, shell, signIn, steps, strategies, sources, timeline, ui };
