/** Lo que la carta de roles dice de donaciones y traslapes, y cómo se escribe donde obliga. */
export const charter = {
  inside: 'Está dentro del rol {{role}} de la carta, que encabeza {{leads}} y en el que {{who}} no tiene lugar.',
  foreseen: 'Lo prevé el rol {{role}} de la carta, que encabeza {{leads}}.',
  foreseenInPart: 'El rol {{role}} de la carta, que encabeza {{leads}}, lo prevé solo en una parte de los países.',
  contradiction: {
    same: 'Los roles {{one}} ({{leads}}) y {{other}} ({{otherLeads}}) abarcan lo mismo.',
    part: 'Los roles {{one}} ({{leads}}) y {{other}} ({{otherLeads}}) coinciden en parte y ninguno es más preciso: una donación en ambos queda bajo los dos.',
  },
  text: {
    title: 'Adoptar la carta de roles, versión {{version}}',
    role: '{{number}}. {{scope}}: encabeza {{leads}}; {{joins}}.',
    roleIf: '{{number}}. {{scope}}: encabeza {{leads}}; {{joins}}. Condición: {{condition}}',
    allThemes: 'todos los temas', allPlaces: 'todos los países',
    joins: 'con lugar para {{who}}', joinsNobody: 'nadie más tiene lugar',
    narrower: 'El rol más preciso va antes que el más amplio que lo contiene. Lo que ningún rol menciona queda como está.',
    hash: 'Carta, versión {{version}}, SHA-256 {{hash}}.',
  },
};
