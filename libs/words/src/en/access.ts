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
  roles: {
    officer: 'a program officer',
    delegate: 'a delegate',
    secretariat: 'the secretariat',
    observer: 'an observer',
  },
};
