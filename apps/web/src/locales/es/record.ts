export const record = {
  show: 'Leer en español',
  hide: 'Ocultar el otro idioma',
  download: {
    waiting: 'El archivo se está preparando',
    bytes: '{{bytes}} bytes por ahora',
    done: 'Guardado como {{name}}, {{bytes}} bytes',
  },
};
