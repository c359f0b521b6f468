import { MISSION, NOT_YET } from '../../apps/api/test/mission/index.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** `docs/mission.md`: what the founding document holds, and where each part of it is asked and seen. */
export function missionTable(): string {
  const count = MISSION.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    '# The founding document, fact by fact',
    '',
    `Generated from \`apps/api/test/mission/\` by \`npm run codegen\`. Each of the ${count} rows is asked back through the API, with the query of the`,
    'page that shows it, by `apps/api/test/the-founding-document.spec.ts`, which fails when the fact is missing. Screens are addresses in the sample, below `/cammina`.',
    '',
    ...(NOT_YET.length > 0 ? [`☐ Not represented yet: ${NOT_YET.join(', ')}.`, ''] : []),
    ...MISSION.flatMap(({ title, rows }) => [
      `## ${title}`, '', '| | Fact | Query | Screen |', '| --- | --- | --- | --- |',
      ...rows.map(({ id, says, query, screen }) => `| ✓ ${id} | ${cell(says)} | \`${query}\` | \`${screen}\` |`),
      '',
    ]),
  ].join('\n').trimEnd();
}
