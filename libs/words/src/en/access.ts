export const access = {
  role: 'This can be done by: {{roles}}.',
  owner: 'Only who acts for its owner can do this.',
  roles: {
    officer: 'a program officer',
    delegate: 'a delegate',
    secretariat: 'the secretariat',
    observer: 'an observer',
  },
};
