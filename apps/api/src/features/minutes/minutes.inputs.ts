import { linesIn, plainLine } from '@acuerdo/documents';
import { z } from 'zod';

/** Line by line, without lines that say nothing: a paragraph is a line. */
const text = z.string().max(200_000).transform((said) => linesIn(said).filter((line) => plainLine(line) !== '').join('\n')).pipe(z.string().min(1));
const words = z.string().trim().min(1).max(2_000);

export const WriteSchema = z.object({ id: z.string(), version: z.int(), textEn: text, textEs: text });
export const AskSchema = z.object({ id: z.string(), version: z.int(), place: z.string().trim().min(1).max(300), words });
export const AnswerSchema = z.object({ id: z.string(), taken: z.boolean(), words });
