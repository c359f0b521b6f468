export const boards = {
  title: 'When boards meet',
  warnings: 'A deadline comes before a board meets',
  unknown: 'No day is named yet for the boards of: {{partners}}.',
  add: 'Say when our board meets',
  why: 'Everybody here sees the day, and is warned of deadlines that come before it.',
  day: 'Day of the meeting',
  dayMissing: 'Choose a day.',
  save: 'Name the day',
  remove: 'Take it back',
  removeOf: 'Take it back: {{date}}',
};
