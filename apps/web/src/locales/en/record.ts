export const record = {
  show: 'Read it in English',
  hide: 'Hide the other language',
  english: 'In English',
  spanish: 'In Spanish',
};
