export const responsibilities = {
  title: 'Responsibilities',
  note: 'Who was responsible for what, on any day.',
  on: 'On {{day}}',
  from: 'from', until: 'until {{day}}',
  choice: {
    label: 'For what, where, on which day', day: 'On the day', theme: 'Theme', place: 'Country', anyTheme: 'All themes', anyPlace: 'All countries',
    last: 'Last change', next: 'Next change', turn: '{{which}}: the day before, and the first day',
  },
  role: { owner: 'owner', co_owner: 'co-owner', consulted: 'consulted' },
  state: { owned: 'one owner', shared_one: 'owned together', shared_other: 'owned together by {{count}}', nobody: 'nobody' },
  table: {
    caption: 'Responsibilities on the chosen day', scope: 'For what', who: 'Who', consulted: 'Consulted', basis: 'On what ground', acts: 'Acts', none: 'nobody named',
    allThemes: 'all {{count}} themes', before: 'Before:', after: 'Next:',
  },
  meanwhile: {
    vacant: 'A post is vacant', lastKnown: 'last known on {{day}}', shared: 'shared with {{name}}', filledBy: 'to be filled by {{name}}',
    answers: 'Who answers where nobody owns it:', answersFor: 'Who answers meanwhile:', head: '{{name}} ({{title}}), known on this day.', knownHead: 'Its head on {{day}} was {{name}} ({{title}}); for this day nobody has said.',
  },
  empty: 'Here stands who is responsible for which theme, in which country, on which budget line, from when to when.',
  emptyWhy: 'One owner a day for each; who owns something together is said so. A gap is shown, and so is what ends and begins.',
  emptyExample: 'Labour mobility · Colombia · Joint fund · owner: Fundación Ejemplo, from 2016',
  noneLeft: 'Nothing is on record for this choice.',
  form: {
    act: 'Give a responsibility', why: 'Every chosen theme in every chosen country on every chosen budget line.', who: 'Who', role: 'As', basis: 'On what ground, in words',
    decision: 'Decision', decisionWhy: 'Its number, such as DEC-1, where one says so.', themes: 'Themes', lines: 'Budget lines', countries: 'Countries',
    countriesWhy: 'Two letters each: MX, GT, SV.', from: 'From', vague: 'As precisely as it is known: 2015-03-01, March 2015, or 2015.', until: 'Until, where an end is set',
  },
  handOver: {
    act: 'Hand over', why: 'Who has it ends with the last day; who takes it over begins on the next. Both or neither is written.', lastDay: 'Last day',
    whole_one: 'One more cell that this row does not show moves with it.', whole_other: '{{count}} more cells that this row does not show move with it.',
  },
  end: { act: 'End: {{name}}', why: 'From the next day on nobody has it, unless somebody else does; the gap is shown.' },
  word: { theme: 'Add a theme', line: 'Add a budget line', nameEn: 'Name in English', nameEs: 'Name in Spanish' },
};
