import { LOCALES, say, type Language, type Message } from '@acuerdo/words';
import type { Both, Either, ItemTold, MinutesRecord, MotionTold, StatementTold, StepTold } from './minutes-record.queries.ts';

/**
 * Minutes as a text in one language, line by line, with the marks that `readWritten` of libs/documents reads: from the record alone, and
 * the same text from the same record. What was said is quoted as it was written, in whichever language.
 */
export function draftMinutes(record: MinutesRecord, language: Language): string {
  const { meeting, items, overlaps, statements, questions, steps } = record;
  const words = { key: (key: string, values?: Message['values']) => say(language, { key: `minutes.${key}`, values }), language };
  return [
    ...opening(meeting, words),
    ...section(words.key('agenda'), [...items.flatMap((item, at) => itemLines(item, at + 1, words)), ...(overlaps.length > 0 ? [words.key('overlaps', { overlaps })] : [])]),
    ...section(words.key('said'), saidLines(statements, meeting.parts, words)),
    ...section(words.key('questions'), questions.map(({ shortId, text }) => `- ${words.key('question', { question: shortId, text: text[language] })}`)),
    ...section(words.key('steps'), steps.map((step) => stepLine(step, words))),
  ].map(oneLine).join('\n');
}

interface Words {
  readonly key: (key: string, values?: Message['values']) => string;
  readonly language: Language;
}

/** A paragraph is a line, whatever line ends somebody wrote. */
const oneLine = (line: string): string => line.replaceAll(/\s*\r?\n\s*/g, ' ').trim();

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`## ${title}`, ...lines]);

type Meeting = MinutesRecord['meeting'];

function opening({ kind, held, begins, timeZone, place, subject, counts, attendance, represented, notRepresented }: Meeting, words: Words): string[] {
  const when = { kind: words.key(`kind.${kind}`), held: heldIn(held, words.language) };
  const moderators = attendance.filter(({ meetingRole }) => meetingRole === 'moderator').map(({ name }) => name);
  const names = (partners: readonly { shortName: string }[]) => partners.map(({ shortName }) => shortName);
  return [
    begins ? words.key('heldAt', { ...when, begins, timeZone: timeZone ?? '' }) : words.key('held', when),
    ...(place ? [words.key('place', { place })] : []),
    ...(subject ? [words.key('subject', { subject: inEither(subject, words) ?? '' })] : []),
    ...(attendance.length > 0 ? [words.key('participants', { ...counts, count: counts.participants }) + participantsNote(attendance, words)] : []),
    ...(moderators.length > 0 ? [words.key('moderated', { people: moderators })] : []),
    ...(represented.length > 0 ? [words.key('represented', { partners: names(represented) })] : []),
    ...(kind === 'circular' ? [] : [notRepresented.length > 0 ? words.key('notRepresented', { partners: names(notRepresented) }) : words.key('allRepresented')]),
  ];
}

/** One day in the words of the language; anything vaguer as it was written. */
const heldIn = ({ written, from, to }: Meeting['held'], language: Language): string => (
  from !== null && from === to ? new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${from}T00:00:00Z`)) : written);

/** The footnote that lists the participants, with the roles that they held that day. */
function participantsNote(attendance: Meeting['attendance'], words: Words): string {
  const told = (['in-person', 'remote', 'absent'] as const).flatMap((presence) => {
    const people = attendance.filter((person) => person.presence === presence).map(({ name, role }) => (role ? `${name} (${role})` : name));
    return people.length > 0 ? [words.key(`there.${presence}`, { people: people.join('; ') })] : [];
  });
  return `^[${told.join(' ').replaceAll(/[[\]]/g, '')}]`;
}

function itemLines({ title, owner, consent, pulled, note, done, motions, decisions, steps, questions }: ItemTold, number: number, words: Words): string[] {
  const { key, language } = words;
  return [
    `### ${number}. ${title[language]}`,
    ...(owner ? [key('owner', { owner })] : []),
    ...(pulled ? [key('pulled', { partner: pulled })] : []),
    ...(consent && !pulled ? [key('consent')] : []),
    ...(note ? noteLines(note, words) : []),
    ...(!done && !consent && !note ? [key('notDone')] : []),
    ...motions.map((motion) => `- ${motionLine(motion, words)}`),
    ...decisions.map(({ shortId, title, effect }) => `- ${key('decision', { decision: shortId, title: title[language], effect: key(`effect.${effect}`) })}`),
    ...questions.map(({ shortId, text }) => `- ${key('question', { question: shortId, text: text[language] })}`),
    ...steps.map((step) => stepLine(step, words)),
  ];
}

/** A note of several paragraphs stays several; one in the other language says which. */
function noteLines({ text, language }: NonNullable<ItemTold['note']>, words: Words): string[] {
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return language === words.language ? paragraphs : paragraphs.map((note) => words.key(`noted.${language}`, { note }));
}

function motionLine({ shortId, title, state, count, options, statusQuo, result }: MotionTold, { key, language }: Words): string {
  const named = { motion: shortId, title: title[language] };
  if (state !== 'closed' || count === null) return key(`motion.${state === 'draft' ? 'draft' : 'open'}`, named);
  const name = (id: string) => (options[id] as Both | undefined)?.[language] ?? id;
  const outcome = say(language, { key: `voting.outcome.${count.outcome}`, values: { options: count.winners.map(name), statusQuo: name(statusQuo) } });
  const { tookPart, eligible, abstained, blank, recused } = count.turnout;
  return [
    key('motion.closed', { ...named, tookPart, eligible, abstained: abstained + blank, outcome }),
    ...(recused > 0 ? [key('motion.recused', { recused })] : []),
    ...(result === 'provisional' || result === 'fallen' ? [key(`motion.${result}`)] : []),
  ].join(' ');
}

const stepLine = ({ shortId, title, owner, due }: StepTold, { key, language }: Words): string =>
  `- ${key(due ? 'stepDue' : 'step', { step: shortId, title: title[language], owner, due: due ?? '' })}`;

function saidLines(statements: readonly StatementTold[], parts: Meeting['parts'], words: Words): string[] {
  const levels = [...new Set(statements.map(({ level }) => level))];
  return levels.flatMap((level) => [
    `### ${parts.find((part) => part.level === level)?.title[words.language] ?? words.key(`level.${level}`)}`,
    ...statements.filter((one) => one.level === level).flatMap((one) => statementLines(one, words)),
  ]);
}

function statementLines({ text, rationale, of, authors, released, quote }: StatementTold, words: Words): string[] {
  const why = rationale && inEither(rationale, words);
  const said = inEither(text, words) ?? '';
  const form = `${released ? 'released' : 'statement'}${authors.length > 0 ? 'By' : ''}`;
  return [
    words.key(form, { text: why ? words.key('rationale', { text: said, rationale: why }) : said, of, authors: [...authors] }),
    ...(quote ? [`> ${words.key('quote', quote)}`] : []),
  ];
}

/** The text in the language of the minutes where there is one, else in the other. */
const inEither = (text: Either, { language }: Words): string | null => text[language] ?? text[language === 'en' ? 'es' : 'en'];
