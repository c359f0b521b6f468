export const record = {
  show: 'Read it in English',
  hide: 'Hide the other language',
  download: {
    waiting: 'The file is being made',
    bytes: '{{bytes}} bytes so far',
    done: 'Saved as {{name}}, {{bytes}} bytes',
  },
};
