export const access = {
  role: 'Esto puede hacerlo: {{roles}}.',
  owner: 'Solo puede hacerlo quien actúa en nombre de su titular.',
  conflict: {
    tooWeak: 'Por esta causa corresponde al menos esto: {{least}}.',
    effect: {
      none: 'nada',
      disclose: 'se da a conocer',
      abstain: 'ni revisar ni votar',
      recuse: 'excusarse por conflicto de interés',
      bar: 'quedar fuera',
    },
  },
  roles: {
    officer: 'una persona oficial de programa',
    delegate: 'una delegada o un delegado',
    secretariat: 'la secretaría',
    observer: 'una persona observadora',
  },
};
