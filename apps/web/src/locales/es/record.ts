export const record = {
  show: 'Leer en español',
  hide: 'Ocultar el otro idioma',
  english: 'En inglés',
  spanish: 'En español',
};
