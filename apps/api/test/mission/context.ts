import type { MissionRow, MissionSection } from './row.ts';

interface Timeline {
  readonly timeline: { readonly nodes: readonly Moment[] };
}

interface Moment {
  readonly kind: string;
  readonly title: { readonly en: string };
  readonly when: { readonly written: string; readonly from: string; readonly to: string; readonly inferred: boolean };
  readonly ongoing: boolean;
  readonly actors: readonly { readonly en: string }[];
  readonly places: readonly string[];
  readonly passage: { readonly text: string } | null;
}

const WHEN = { query: 'TimelinePage', variables: { to: '2017-12-31' }, screen: '/future/timeline' } as const;

/** A moment of the timeline: the words of its date, the days that they can mean, and whether somebody worked them out. */
const dated = (id: string, says: string, begins: string, is: readonly [string, string, string, boolean]): MissionRow => ({
  id, says, ...WHEN, is,
  shows: ({ timeline }: Timeline) => timeline.nodes.filter(({ title }) => title.en.startsWith(begins)).flatMap(({ when: { written, from, to, inferred } }) => [written, from, to, inferred]),
});

/** An event: who acted, where, whether it went on, and the first words of the sentence that tells it. */
const event = (id: string, says: string, begins: string, is: readonly [readonly string[], readonly string[], boolean, string]): MissionRow => ({
  id, says, ...WHEN, is,
  shows: ({ timeline }: Timeline) => timeline.nodes.filter(({ title }) => title.en.startsWith(begins))
    .flatMap(({ actors, places, ongoing, passage }) => [actors.map(({ en }) => en), places, ongoing, passage?.text.split(' ').slice(0, 5).join(' ')]),
});

export const DATES: MissionSection = {
  title: 'Dates and events around the portfolio',
  rows: [
    dated('N2', 'CAMMINA was created in 2011', 'CAMMINA is created', ['2011', '2011-01-01', '2011-12-31', false]),
    dated('N3', 'Mexico\'s migration law is of 2011', 'Mexico passes', ['2011', '2011-01-01', '2011-12-31', false]),
    dated('N3b', 'El Salvador and Honduras followed, without a date', 'El Salvador and Honduras follow', ['followed', '2011-01-01', '2014-09-08', true]),
    dated('N6', 'The delay was announced early in September 2014', 'The US executive action', ['earlier this September', '2014-09-01', '2014-09-08', true]),
    dated('N7', 'Children at the border: over the summer', 'Attention to Central American children', ['over the summer', '2014-06-01', '2014-08-31', true]),
    dated('N11', 'The experience of the last four years', 'The experience on which', ['the last four years', '2010-09-08', '2014-09-08', true]),
    dated('N12', 'A paradigm of the last fifty years', 'The migration paradigm', ['the last fifty years', '1964-09-08', '2014-09-08', true]),
    dated('N12b', 'And what the next decade brings', 'International migration takes place', ['the next decade', '2014-09-08', '2024-09-08', true]),
    event('E1', 'Mexico passes an unprecedented migration law', 'Mexico passes', [['Government of Mexico'], ['MX'], false, 'Mexico passed an unprecedented migration']),
    event('E2', 'El Salvador and Honduras follow', 'El Salvador and Honduras follow', [['Government of El Salvador', 'Government of Honduras'], ['SV', 'HN'], false, 'El Salvador and Honduras followed']),
    event('E3', 'Mexico hardens its enforcement, and it goes on', 'Mexico hardens', [['Government of Mexico'], ['MX'], true, 'Mexico has been hardening its']),
    event('E4', 'Weak institutions and security threaten advocates and migrants', 'Weak institutions', [[], ['013', 'MX'], true, 'Weak state institutions and the']),
    event('E5', 'The US executive action is delayed', 'The US executive action', [['Obama administration'], ['US'], false, 'earlier this September, the Obama']),
    event('E6', 'Attention to children at the border pushes governments', 'Attention to', [['Governments of the region'], ['013', 'MX', 'US'], false, 'over the summer, as public']),
    event('E7', 'The shared program officer leaves', 'The shared program officer', [['IMI', 'LAP'], [], false, 'who left OSF in July']),
    event('E8', 'The three partners start an evaluation', 'The three partners', [['OSF', 'Ford Foundation-Mexico', 'Fundación Avina'], [], true, 'the three partner foundations in']),
  ],
};
