export const signIn = {
  title: 'Ingresar',
  motto: 'El espacio de trabajo donde los socios de una alianza de donantes la gobiernan juntos.',
  promises: {
    overlaps: 'De quién es cada donación: los traslapes se encuentran, se explican y se resuelven.',
    votes: 'El futuro de la alianza se decide con reglas fijadas antes de votar.',
    record: 'Cada acuerdo queda tal como se tomó, y cualquiera puede verificarlo.',
  },
  trial: {
    title: 'Todavía no es para datos reales',
    why: 'Esto es una prueba. No ingrese nada que pudiera dañar a una persona u organización si alguien lo leyera.',
  },
};
