import 'i18next';
import type { en } from '../locales/en/index.ts';

/** Our own keys are checked; the keys of `words` come as data from libraries and server, so any text may be one. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: typeof en & { words: Record<string, string> };
  }
}
