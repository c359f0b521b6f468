import { problem } from './problem.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { ui } from './ui.ts';

/** Each is a namespace of its own: `useTranslation('shell')`. */
export const es = { problem, shell, signIn, ui };
