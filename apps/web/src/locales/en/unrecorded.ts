export const unrecorded = {
  title: 'Not recorded',
  why: 'Straw polls and words off the record help to find out where things stand. That they took place is all that is kept: no question, no count, no name.',
  took: { 'straw-poll': 'A straw poll was taken on', 'off-the-record': 'Something was said off the record on' },
  off: 'Something was said off the record today',
  open: {
    act: 'Take a straw poll',
    why: 'It binds nobody. When you clear it away, or a day later, question, answers and counts are removed.',
    question: 'Question',
    choices: 'Answers',
    choicesWhy: 'One on each line, from two to seven.',
  },
  poll: {
    open: 'You can change your answer until the counts are shown. While the poll runs, whoever keeps the database could look up who answered what; nobody else can, and it is removed afterwards. In a small group a count may tell who answered what.',
    shown: 'The counts go when the secretariat clears the poll away. Nothing of them is kept.',
    show: 'Show the counts',
    clear: 'Clear it away',
  },
};
