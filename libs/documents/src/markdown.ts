import { NOTES, notesOf, runsOf, type Block, type Document, type Language, type Run, type Table, type Text } from './document.ts';

/** The document as CommonMark with the tables and notes of GitHub. What somebody wrote is never read as a mark. */
export function toMarkdown({ title, above, language, foot, blocks, annexes }: Document): string {
  const parts = [{ title: null, blocks }, ...annexes];
  const notes = numbering();
  return [
    `# ${plain(title)}`, plain(above),
    ...parts.flatMap((part) => [
      ...(part.title === null ? [] : [`## ${plain(part.title)}`]),
      ...part.blocks.map((block) => blockIn(block, notes)),
    ]),
    ...footNotes(parts.flatMap((part) => notesOf(part.blocks)), language),
    '---', plain(foot),
  ].join('\n\n') + '\n';
}

type Next = () => number;

function numbering(): Next {
  let number = 0;
  return () => (number += 1);
}

function footNotes(notes: readonly string[], language: Language): string[] {
  return notes.length === 0 ? [] : [`## ${NOTES[language]}`, ...notes.map((note, at) => `[^${at + 1}]: ${plain(note)}`)];
}

function blockIn(block: Block, next: Next): string {
  if (block.is === 'heading') return `${'#'.repeat(block.level)} ${plain(block.text)}`;
  if (block.is === 'paragraph') return textIn(block.text, next);
  if (block.is === 'quote') return `> ${textIn(block.text, next)}${block.source ? `\n>\n> — ${plain(block.source)}` : ''}`;
  if (block.is === 'list') return block.points.map((point, at) => `${block.ordered ? `${at + 1}.` : '-'} ${textIn(point, next)}`).join('\n');
  if (block.is === 'facts') return block.facts.map(({ name, value }) => `- **${plain(name)}**: ${textIn(value, next)}`).join('\n');
  return tableIn(block);
}

function tableIn({ caption, head, rows, numbers = [] }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`;
  const rule = `| ${head.map((_, column) => (numbers.includes(column) ? '---:' : '---')).join(' | ')} |`;
  return [`**${plain(caption)}**`, [line(head), rule, ...rows.map(line)].join('\n')].join('\n\n');
}

const textIn = (text: Text, next: Next): string => runsOf(text).map((run) => runIn(run, next)).join('');

function runIn(run: Run, next: Next): string {
  if (typeof run === 'string') return plain(run);
  if ('note' in run) return `[^${next()}]`;
  const mark = run.mark === 'strong' ? '**' : '*';
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? [];
  return text === '' ? before : `${before}${mark}${plain(text)}${mark}${after}`;
}

/** Text that stands for itself: marks are escaped, and a line's end is a space. */
const plain = (text: string): string =>
  text.replaceAll(/\s*\r?\n\s*/g, ' ').replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&').replace(/^(\s*)(#{1,6}|[+-]|-{2,}|\d+[.)]|=+)(?=\s|$)/, (_, space: string, mark: string) => space + mark.replace(/[^\d]/, '\\$&'));
