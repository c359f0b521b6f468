export const calendar = {
  date: {
    unreadable: '“{{value}}” is not written as a date. Write 2014-09-08, 2014-09 or 2014.',
    none: '“{{value}}” names a day, month or season that does not exist.',
    ambiguous: '“{{value}}” can be two different days. Write it as 2014-09-08, or say whether the day or the month comes first.',
  },
  deadline: { unreadable: '“{{value}}” is not written as a deadline. Write 2015-03-08, “in the next six months” or “before the end of 2017”.' },
};
