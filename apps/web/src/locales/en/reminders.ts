export const reminders = {
  title: 'Remind those who have not voted',
  why: 'It stands on the desk of exactly those who may vote and have not. You learn neither who nor how many they are.',
  act: 'Remind them',
  last: 'Last reminded by {{by}},',
};
