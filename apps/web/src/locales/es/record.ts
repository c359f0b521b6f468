export const record = {
  show: 'Leer en español',
  hide: 'Ocultar el otro idioma',
  refused: 'Esto no se hizo',
  english: 'En inglés',
  spanish: 'En español',
};
