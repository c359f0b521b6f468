export const desk = {
  title: 'Desk',
  sample: {
    word: 'Sample',
    what: 'Invented grants between invented grantees; the day is the sample’s own, early in 2017.',
  },
  waiting: {
    title: 'Waiting for you',
    none: 'Nothing waits for you.',
    noneWhy: 'Here stand votes, overlaps and files that only you can move, each with its date and with what happens if you do nothing.',
    ifNothing: 'If you do nothing: {{what}}',
    until: 'until {{moment}}',
  },
  vote: {
    kind: 'Vote',
    why: 'You vote for your partner, and it has no ballot yet.',
    nothing: 'your partner counts as absent.',
    act: 'Vote',
  },
  answer: {
    kind: 'Answer',
    why: 'A role confusion that nobody has answered.',
    nothing: 'both grants go on side by side, and nobody has said whether that is meant.',
    act: 'Answer',
  },
  file: {
    kind: 'File',
    why: 'You or your house brought it in; its rows are checked.',
    whyMatching: 'You or your house brought it in; somebody has to say which column is what.',
    what: '{{name}}, {{rows}} rows',
    nothing: 'nothing of it is written.',
    act: 'Look through',
  },
  since: {
    title: 'Since you were here',
    none: 'Nothing has happened here yet.',
    noneWhy: 'What others do in this collaborative appears here: files, answers, votes, decisions.',
    by: '{{actor}}, {{date}}',
  },
  begin: {
    title: 'Where to begin',
    file: 'Bring in a file of grants',
    fileWhy: 'Rows are checked before anything is written, and overlaps are found at once.',
    overlaps: 'Look at the overlaps',
    overlapsWhy: 'Where two funders meet, with the evidence.',
    portfolio: 'See the portfolio',
    portfolioWhy: 'Pooled, individual and aligned grants in one table.',
  },
};
