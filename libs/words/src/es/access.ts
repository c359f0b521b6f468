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
  sounding: {
    note: 'Otro socio o el fondo común tiene una conversación en curso con {{grantee}}.',
    noteOnTheme: 'Otro socio o el fondo común tiene una conversación en curso con {{grantee}} sobre “{{theme}}”.',
    tooMany: 'Su casa ha hecho {{most}} sondeos en {{days}} días, que es el máximo. Volverá a poder el {{again}}.',
    sameGrantee: 'Su casa ya sondeó sobre este donatario en los últimos {{days}} días. Podrá hacerlo de nuevo el {{again}}.',
    mask: {
      names: 'No oculta nada: para quien lo lea no puede ser nadie más. Sabrá que se trata de su casa.',
      thin: 'Oculta poco: para quien lo lea es uno de {{others}}, su casa u otra.',
      oneIn: 'Para quien lo lea es uno de {{others}}, en el mejor de los casos: quien sepa quién trabaja con este donatario acertará más.',
    },
  },
  roles: {
    officer: 'una persona oficial de programa',
    delegate: 'una delegada o un delegado',
    secretariat: 'la secretaría',
    observer: 'una persona observadora',
    evaluator: 'una persona evaluadora',
  },
};
