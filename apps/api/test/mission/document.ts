import type { MissionSection } from './row.ts';

interface Asked {
  readonly source: { readonly titleLines: readonly string[] };
  readonly passages: { readonly nodes: readonly { readonly kind: string; readonly text: string | null; readonly page: number; readonly endPage: number | null }[] };
}

interface Facts {
  readonly factTopics: Topics;
  readonly notKnown: Topics;
}

interface Topics {
  readonly nodes: readonly {
    readonly subject: string; readonly aspect: { readonly en: string }; readonly differ: boolean;
    readonly facts: readonly { readonly value: string | null; readonly certainty: string; readonly source: { readonly author: string } | null }[];
  }[];
}

const READ = { query: 'SourcePage', variables: { id: 'SRC-1' }, screen: '/data/sources/SRC-1' } as const;
const KNOWN = { query: 'FactsPage', screen: '/data/facts' } as const;

const texts = ({ passages }: Asked, kind: string) => passages.nodes.filter((passage) => passage.kind === kind).map(({ text }) => text);
const holding = (asked: Asked, parts: readonly string[]) => parts.filter((part) => asked.passages.nodes.some(({ text }) => text?.includes(part)));

const SLIPS = ['Where and when we should engage', 'enormous rippled effects'];
const TERMS = ['“inside track”', '“role confusion”', '“non-traditional”'];

export const DOCUMENT: MissionSection = {
  title: 'The document itself, and what is known',
  rows: [
    {
      id: 'D1', says: 'The title in three parts', ...READ, shows: ({ source }: Asked) => source.titleLines,
      is: ['INTERNATIONAL MIGRATION INITIATIVE IN COLLABORATION WITH THE LATIN AMERICA PROGRAM', 'Central America/Mexico Migration Corridor', 'Outcomes of the portfolio review held on September 8, 2014'],
    },
    {
      id: 'D2', says: 'The footnote that lists the participants', ...READ, is: ['Participating in person', 'Participating remotely'],
      shows: (asked: Asked) => texts(asked, 'footnote').map((text) => text?.split(':')[0]),
    },
    {
      id: 'D3', says: 'The headings', ...READ, shows: (asked: Asked) => texts(asked, 'heading'),
      is: ['SUMMARY OF DISCUSSION', 'Macro level: Parameters of the corridor', 'Micro level: CAMMINA', 'CONCLUSIONS & NEXT STEPS'],
    },
    {
      id: 'D4', says: 'Two sentences broken across pages', ...READ, is: [[1, 2, 'in the United States'], [2, 3, 'positioned to intervene.']],
      shows: ({ passages }: Asked) => passages.nodes.filter(({ endPage }) => endPage !== null).map(({ page, endPage, text }) => [page, endPage, text?.match(/(in the United States|positioned to intervene\.)$/)?.[0]]),
    },
    { id: 'D5', says: 'Terms in quotation marks', ...READ, is: TERMS, shows: (asked: Asked) => holding(asked, TERMS) },
    { id: 'D6', says: 'Slips are not corrected in a quotation', ...READ, is: SLIPS, shows: (asked: Asked) => holding(asked, SLIPS) },
    {
      id: 'D7b', says: 'Every event links to its sentence', query: 'TimelinePage', variables: { to: '2017-12-31' }, screen: '/future/timeline', is: [14, []],
      shows: ({ timeline: { nodes } }: { timeline: { nodes: readonly { kind: string; title: { en: string }; passage: object | null }[] } }) => {
        const events = nodes.filter(({ kind }) => kind === 'event');
        return [events.length, events.filter(({ passage }) => passage === null).map(({ title }) => title.en)];
      },
    },
    {
      id: 'N2b', says: 'Three sources give three years of founding, and all stand', ...KNOWN, is: [true, ['2010', '2011', 'since 2012']],
      shows: ({ factTopics }: Facts) => factTopics.nodes.filter(({ subject, aspect }) => subject === 'CAMMINA' && aspect.en === 'founded').flatMap(({ differ, facts }) => [differ, facts.map(({ value }) => value)]),
    },
    {
      id: 'A11b', says: 'The World Bank is a source of evidence, not a funder', ...KNOWN, is: [['larger', 'asQuoted', 'World Bank']],
      shows: ({ factTopics }: Facts) => factTopics.nodes.filter(({ subject }) => subject === 'World Bank').flatMap(({ facts }) => facts.map(({ value, certainty, source }) => [value, certainty, source?.author])),
    },
    {
      id: 'N14', says: 'The document holds no amount, no grant and no grantee', ...KNOWN, is: ['amount of money', 'grant', 'grantee'],
      shows: ({ notKnown }: Facts) => notKnown.nodes.filter(({ subject }) => subject === 'SRC-1').map(({ aspect }) => aspect.en),
    },
    {
      id: 'N14b', says: 'What was not found about the collaborative is said to be not known', ...KNOWN,
      is: ['amounts of its grants', 'body that governs it', 'contribution of each partner', 'day on which it became a network', 'fiscal host, 2011–2018', 'list of its grants',
        'report of its evaluation', 'size of the pool', 'voting rule', 'who holds the seat of the program officer next'],
      shows: ({ notKnown }: Facts) => notKnown.nodes.filter(({ subject }) => subject === 'CAMMINA').map(({ aspect }) => aspect.en),
    },
    {
      id: 'N13e', says: 'Three partners founded it', query: 'TimelinePage', variables: { to: '2017-12-31' }, screen: '/future/timeline', is: 3,
      shows: ({ timeline: { nodes } }: { timeline: { nodes: readonly { title: { en: string }; actors: readonly object[] }[] } }) => nodes.find(({ title }) => title.en === 'CAMMINA is created')?.actors.length,
    },
    {
      id: 'N13f', says: 'Two implications of the dilemma, as questions', ...READ, is: ['has OSF gained everything it could from CAMMINA?', 'at this stage in its evolution, is CAMMINA beneficial for the field?'],
      shows: (asked: Asked) => {
        const micro = asked.passages.nodes.map(({ text }) => text ?? '');
        return micro.slice(micro.indexOf('Micro level: CAMMINA'), micro.indexOf('CONCLUSIONS & NEXT STEPS')).filter((text) => text.endsWith('?'));
      },
    },
  ],
};
