import type { MissionRow, MissionSection } from './row.ts';

interface Named {
  readonly name: string;
}

interface Organisations {
  readonly partners: readonly {
    readonly party: Named; readonly kind: string; readonly officeOf: Named | null; readonly until: string | null;
    readonly since: { readonly written: string };
    readonly units: readonly { readonly id: string; readonly name: string; readonly shortName: string; readonly parentId: string | null; readonly mission: string | null }[];
  }[];
  readonly bodies: readonly { readonly name: string; readonly kind: string; readonly unit: { readonly shortName: string } | null; readonly seats: readonly { readonly id: string; readonly title: string }[] }[];
  readonly prospects: readonly { readonly name: { readonly en: string }; readonly state: string; readonly many: boolean }[];
  readonly outsideActors: readonly { readonly party: Named; readonly kind: string; readonly standing: string }[];
  readonly roleTerms: { readonly nodes: readonly { readonly seatId: string; readonly person: Named | null }[] };
}

interface Roles {
  readonly roleTerms: {
    readonly nodes: readonly {
      readonly title: string; readonly kind: string; readonly standing: string; readonly leads: boolean; readonly person: Named | null; readonly endedReason: string | null;
      readonly unit: { readonly shortName: string } | null; readonly sharedWith: { readonly shortName: string } | null; readonly sharedUntil: string | null; readonly filledBy: { readonly shortName: string } | null;
      readonly from: Written | null; readonly until: Written | null;
    }[];
  };
}

interface Written {
  readonly written: string;
  readonly from: string;
  readonly to: string;
  readonly inferred: boolean;
}

interface Responsible {
  readonly responsibilities: {
    readonly scopes: readonly {
      readonly state: string; readonly line: { readonly name: { readonly en: string } };
      readonly owners: readonly { readonly role: string; readonly unit: { readonly shortName: string } | null; readonly from: Written; readonly until: string | null }[];
    }[];
  };
}

const ORGANISATIONS = { query: 'OrganisationsPage', screen: '/people/organisations' } as const;

const partner = (id: string, says: string, name: string, more: object): MissionRow => ({
  id, says, ...ORGANISATIONS, is: { kind: 'foundation', since: '2011', until: null, officeOf: null, ...more },
  shows: ({ partners }: Organisations) => {
    const { kind, since, until, officeOf } = partners.find(({ party }) => party.name === name) ?? partners[0]!;
    return { kind, since: since.written, until, officeOf: officeOf?.name ?? null };
  },
});

/** A unit of OSF, by the names from the partner down. */
const unit = (id: string, says: string, ...path: string[]): MissionRow => ({
  id, says, ...ORGANISATIONS, is: ['Open Society Foundations', ...path],
  shows: ({ partners }: Organisations) => {
    const { party, units } = partners.find(({ units }) => units.some(({ name }) => name === path.at(-1)))!;
    const up = (name: string): string[] => {
      const { parentId } = units.find((one) => one.name === name)!;
      return parentId === null ? [name] : [...up(units.find((one) => one.id === parentId)!.name), name];
    };
    return [party.name, ...up(path.at(-1) ?? '')];
  },
});

const outside = (id: string, says: string, standing: string, is: unknown): MissionRow => ({
  id, says, ...ORGANISATIONS, is,
  shows: ({ outsideActors }: Organisations) => outsideActors.filter((actor) => actor.standing === standing).map(({ party, kind }) => [party.name, kind]),
});

const ON_THE_DAY = '2014-09-08';
const roles = (text: string, on = ON_THE_DAY) => ({ query: 'RolesPage', screen: `/people/roles?on=${on}&find=${encodeURIComponent(text)}`, variables: { filter: { on, text } } });

const person = (id: string, name: string, title: string, place: string | null): MissionRow => ({
  id, says: `${name}: ${title}, on 8 September 2014`, ...roles(name), is: [[name, title, place, 'held']],
  shows: ({ roleTerms }: Roles) => roleTerms.nodes.map((term) => [term.person?.name, term.title, term.unit?.shortName ?? null, term.standing]),
});

const mexicoOn = (on: string) => ({ query: 'ResponsibilitiesPage', screen: `/people/responsibilities?on=${on}&place=MX`, variables: { on, place: 'MX' } });

const owners = (id: string, says: string, { on, line, is }: { on: string; line: RegExp; is: unknown }): MissionRow => ({
  id, says, ...mexicoOn(on), is,
  shows: ({ responsibilities }: Responsible) => responsibilities.scopes.filter((scope) => line.test(scope.line.name.en))
    .map((scope) => [scope.state, ...scope.owners.map((owner) => [owner.unit?.shortName, owner.role, owner.from.written, owner.until])]),
});

export const ORGANISATIONS_AND_UNITS: MissionSection = {
  title: 'Organisations, units, bodies',
  rows: [
    partner('A1', 'Open Society Foundations is a partner since the founding', 'Open Society Foundations', {}),
    {
      id: 'A2', says: 'IMI has a mission', ...ORGANISATIONS, is: 'To address the most severe abuses in the migration system.',
      shows: ({ partners }: Organisations) => partners.flatMap(({ units }) => units).find(({ shortName }) => shortName === 'IMI')?.mission,
    },
    {
      id: 'A2b', says: 'IMI has an advisory board', ...ORGANISATIONS, is: ['IMI Advisory Board'],
      shows: ({ bodies }: Organisations) => bodies.filter(({ unit: of, kind }) => of?.shortName === 'IMI' && kind === 'advisory').map(({ name }) => name),
    },
    owners('A2c', 'IMI runs the portfolio together with LAP since 2010', {
      on: '2014-12-31', line: /^Joint/, is: [['shared', ['IMI', 'co_owner', 'since 2010', '2014-12-31'], ['LAP', 'co_owner', 'since 2010', '2014-12-31']]],
    }),
    owners('A2d', 'IMI is the sole owner of the corridor from 2015 on', { on: '2015-01-01', line: /^Joint/, is: [['owned', ['IMI', 'owner', 'As of 2015', null]]] }),
    owners('A3', 'LAP owns its migration budget for Central America and Mexico to the end of 2014', { on: '2014-12-31', line: /^LAP/, is: [['owned', ['LAP', 'owner', 'since 2010', '2014-12-31']]] }),
    owners('A3b', 'LAP loses it to IMI as of 2015', { on: '2015-01-01', line: /^LAP/, is: [['owned', ['IMI', 'owner', 'As of 2015', null]]] }),
    partner('A4', 'Ford Foundation-Mexico is a partner, and an office, not the whole foundation', 'Ford Foundation-Mexico', { officeOf: 'Ford Foundation' }),
    partner('A5', 'Fundación Avina is a partner', 'Fundación Avina', {}),
    unit('A7', 'The Equality Fund is a unit of US Programs', 'US Programs', 'Equality Fund'),
    unit('A8', 'The Grant-Making Support Group is a unit of OSF', 'Grant-Making Support Group'),
    unit('A9', 'Results Assessment is a unit of the Strategy Unit', 'Strategy Unit', 'Results Assessment'),
    {
      id: 'A10', says: 'The IMI Advisory Board is advisory and has a Chair', ...ORGANISATIONS, is: [['advisory', [['Chair', 'Demetrios Papademetriou']]]],
      shows: ({ bodies, roleTerms }: Organisations) => bodies.map(({ kind, seats }) => [kind, seats.map(({ id, title }) => [title, roleTerms.nodes.find(({ seatId }) => seatId === id)?.person?.name])]),
    },
    outside('A11', 'The World Bank is cited, and no funder', 'cited', [['World Bank', 'international']]),
    outside('A12', 'The Obama administration is an actor outside', 'actor', [['Obama administration', 'government']]),
    outside('A13', 'Governments are to be persuaded, and are no grantees', 'target', [
      'Government of Brazil', 'Government of Chile', 'Government of El Salvador', 'Government of Honduras', 'Government of Mexico', 'Governments of other Central American states',
    ].map((name) => [name, 'government'])),
    outside('A14', 'Fields of actors are what a strategy builds', 'field',
      ['Advocates', 'Mexican and Central American civil society', 'Strong organizations and leaders', 'US immigrant rights field'].map((name) => [name, 'field'])),
    {
      id: 'A15', says: 'Other migration donors and new foundations could join, and are no partners', ...ORGANISATIONS,
      is: { prospects: [['New foundations', 'considered', true], ['Other migration donors', 'considered', true]], partners: 3 },
      shows: ({ prospects, partners }: Organisations) => ({ prospects: prospects.map(({ name, state, many }) => [name.en, state, many]), partners: partners.length }),
    },
  ],
};

const JULY = ['July', '2014-07-01', '2014-07-31', 'worked out'];
const days = (date: Written | null) => (date ? [date.written, date.from, date.to, date.inferred ? 'worked out' : 'as written'] : null);

export const PEOPLE: MissionSection = {
  title: 'People, and their roles on 8 September 2014',
  rows: [
    person('P1', 'Chris Stone', 'President, OSF', null),
    person('P2', 'Maria Teresa Rojas', 'Director, IMI', 'IMI'),
    {
      id: 'P2b', says: 'She is found as María, too', ...roles('María Teresa'), is: ['Maria Teresa Rojas'],
      shows: ({ roleTerms }: Roles) => roleTerms.nodes.map(({ person }) => person?.name),
    },
    person('P3', 'Naomi Polin', 'Program Coordinator, IMI', 'IMI'),
    person('P4', 'Sandra Dunsmore', 'Director, Grant-Making Support Group', 'Grant-Making Support Group'),
    person('P5', 'Dan Sershen', 'Associate Director, Results Assessment, Strategy Unit', 'Results Assessment'),
    person('P6', 'Daphne Panayotatos', 'Program Coordinator, Results Assessment, Strategy Unit', 'Results Assessment'),
    person('P7', 'Pedro Abramovay', 'Director, LAP', 'LAP'),
    person('P8', 'Demetrios Papademetriou', 'Chair, IMI Advisory Board', null),
    person('P9', 'Cathy Ross', 'Senior Program Officer, LAP', 'LAP'),
    person('P10', 'Leslie Gross-Davis', 'Director, US Programs Equality Fund', 'Equality Fund'),
    {
      id: 'P11', says: 'Carolina Jimenez, shared Program Officer, left OSF in July 2014', ...roles('Carolina Jiménez', '2014-07-15'),
      is: [['Carolina Jimenez', 'Program Officer', 'IMI', 'LAP', JULY, 'left OSF', 'unsure']],
      shows: ({ roleTerms }: Roles) => roleTerms.nodes.map((term) => [term.person?.name, term.title, term.unit?.shortName, term.sharedWith?.shortName, days(term.until), term.endedReason, term.standing]),
    },
    {
      id: 'P11b', says: 'Her post stands open, and IMI is to fill it', ...roles('Program Officer'), is: [['vacant', 'held', 'IMI', 'July']],
      shows: ({ roleTerms }: Roles) => roleTerms.nodes.filter(({ person }) => person === null).map((term) => ['vacant', term.standing, term.filledBy?.shortName, term.from?.written]),
    },
    {
      id: 'P11c', says: 'On the day of the review she was gone', ...roles('Jimenez'), is: [], shows: ({ roleTerms }: Roles) => roleTerms.nodes,
    },
  ],
};

export const RESPONSIBILITY_DATES: MissionSection = {
  title: 'Dates of roles and responsibilities',
  rows: [
    {
      id: 'N1', says: 'IMI and LAP run the portfolio since 2010', ...mexicoOn('2011-01-01'), is: [['IMI', '2010-01-01', '2010-12-31'], ['LAP', '2010-01-01', '2010-12-31']],
      shows: ({ responsibilities }: Responsible) => responsibilities.scopes.find(({ line }) => line.name.en.startsWith('Joint'))?.owners.map(({ unit: of, from }) => [of?.shortName, from.from, from.to]),
    },
    {
      id: 'N5', says: 'Carolina Jimenez left in July, of 2014', ...roles('Jimenez', '2014-06-30'), is: [JULY], shows: ({ roleTerms }: Roles) => roleTerms.nodes.map(({ until }) => days(until)),
    },
    {
      id: 'N8', says: 'To the end of 2014 IMI and LAP share the program officer', ...roles('Program Officer', '2014-12-31'), is: [['IMI', 'LAP', '2014-12-31']],
      shows: ({ roleTerms }: Roles) => roleTerms.nodes.filter(({ person }) => person === null).map((term) => [term.unit?.shortName, term.sharedWith?.shortName, term.sharedUntil]),
    },
    {
      id: 'N8c', says: 'As of 2015 they share the officer no more', ...roles('Program Officer', '2015-01-01'), is: [['IMI', null]],
      shows: ({ roleTerms }: Roles) => roleTerms.nodes.filter(({ person }) => person === null).map((term) => [term.unit?.shortName, term.sharedWith]),
    },
    owners('N8b', 'As of 2015 the budget is shared no more, and LAP’s is IMI’s', { on: '2015-01-01', line: /./, is: [['owned', ['IMI', 'owner', 'As of 2015', null]], ['owned', ['IMI', 'owner', 'As of 2015', null]]] }),
  ],
};
