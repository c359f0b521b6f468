/**
 * A sentence as data: which one (`key`) and what fills it (`values`). Libraries give messages, readers get words.
 * A value may be a message itself, or a list of values; numbers are written in the reader's way.
 */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export type MessageValue = string | number | Message | readonly MessageValue[];

export type Language = 'en' | 'es';

export const LANGUAGES: readonly Language[] = ['en', 'es'];

/** The regional form in which a language writes numbers and dates here: 1,234.56 in both. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-MX' };
