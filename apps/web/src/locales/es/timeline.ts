export const timeline = {
  title: 'Cronología',
  note: 'Hasta el final de {{year}}. Una fecha imprecisa lleva sus palabras y los días que puede significar.',
  today: 'Hoy',
  ongoing: 'seguía entonces',
  said: 'Dónde se dice',
  more: 'Cargar más',
  print: 'Imprimir la cronología',
  kind: {
    deliberationOpened: 'se abre la pregunta', deliberationDue: 'por acordar hasta entonces', motionOpened: 'se abre la votación', motionCloses: 'se cierra la votación', decision: 'decisión', pastDecision: 'decisión, ingresada después', meeting: 'reunión', stepDue: 'vence un paso', cycleEnds: 'termina un ciclo',
  },
};
