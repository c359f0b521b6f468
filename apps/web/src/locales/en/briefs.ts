export const briefs = {
  title: 'Brief for a director',
  kind: 'Brief of the {{collaborative}} collaborative',
  for: 'For the director of {{partner}}',
  partner: 'For whom',
  print: 'Print it',
  asked: 'What is asked of you',
  by: 'By {{date}}:',
  options: 'The options, and the positions released so far',
};
