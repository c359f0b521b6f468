export const record = {
  show: 'Read it in English',
  hide: 'Hide the other language',
  refused: 'This was not done',
  english: 'In English',
  spanish: 'In Spanish',
};
