export const access = {
  role: 'Esto puede hacerlo: {{roles}}.',
  owner: 'Solo puede hacerlo quien actúa en nombre de su titular.',
  roles: {
    officer: 'una persona oficial de programa',
    delegate: 'una delegada o un delegado',
    secretariat: 'la secretaría',
    observer: 'una persona observadora',
  },
};
