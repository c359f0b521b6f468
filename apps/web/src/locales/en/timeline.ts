export const timeline = {
  title: 'Timeline',
  note: 'To the end of {{year}}. A date that is vague stands with its words and the days that it can mean.',
  today: 'Today',
  ongoing: 'not ended then',
  said: 'Where it is said',
  more: 'Load more',
  print: 'Print the timeline',
  kind: {
    deliberationOpened: 'question opened', deliberationDue: 'to be settled by then', motionOpened: 'vote opens', motionCloses: 'vote closes', decision: 'decision', pastDecision: 'decision, entered later', meeting: 'meeting', stepDue: 'step due', cycleEnds: 'cycle ends',
  },
};
