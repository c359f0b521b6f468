export const access = {
  role: 'This can be done by: {{roles}}.',
  owner: 'Only who acts for its owner can do this.',
  conflict: {
    tooWeak: 'For this cause at least this follows: {{least}}.',
    effect: {
      none: 'nothing',
      disclose: 'it is disclosed',
      abstain: 'neither review nor vote',
      recuse: 'recusal',
      bar: 'exclusion',
    },
  },
  sounding: {
    note: 'Another partner or the pool has a live conversation with {{grantee}}.',
    noteOnTheme: 'Another partner or the pool has a live conversation with {{grantee}} on “{{theme}}”.',
    tooMany: 'Your house has sounded {{most}} times within {{days}} days, which is the most. There is room again on {{again}}.',
    sameGrantee: 'Your house has sounded about this grantee within the last {{days}} days. It can again on {{again}}.',
    mask: {
      names: 'It hides nothing: for a reader there is nobody else that it could be. Whoever reads it knows that it is your house.',
      thin: 'It hides little: for each reader it is one of {{others}}, your house or one other.',
      oneIn: 'For each reader it is one of {{others}}, at the best: whoever knows who works with this grantee guesses better.',
    },
  },
  roles: {
    officer: 'a program officer',
    delegate: 'a delegate',
    secretariat: 'the secretariat',
    observer: 'an observer',
    evaluator: 'an evaluator',
  },
};
