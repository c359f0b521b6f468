export const privacy = {
  title: 'Privacy notice',
  of: '{{collaborative}}, version {{version}} of',
  general: 'This is what is told in general',
  generalWhy: 'No collaborative published a notice of its own at this address.',
  whole: 'The whole privacy notice',
  part: {
    short: 'In short', controller: 'Who is responsible', data: 'Which data', purposes: 'What for', recipients: 'Who receives them', transfers: 'Across borders',
    rights: 'Your rights, and how to use them', retention: 'How long', changes: 'Changes', contact: 'Contact',
  },
  here: {
    title: 'Privacy', link: 'Privacy',
    none: 'No notice was published yet',
    noneWhy: 'Until the secretariat publishes one, everybody is shown a general text that names nobody.',
    stands: 'Version {{version}} stands.', see: 'Read the privacy notice', readOn: 'You said to have read it on',
    versions: 'Published so far', version: 'Version {{version}}',
  },
  publish: {
    act: 'Write the next version', first: 'Write the notice', title: 'The next version of the privacy notice', submit: 'Publish',
    why: 'It stands from then on, is never changed, and everybody is shown it once after signing in. Fill in what stands in square brackets, and let a lawyer read it.',
  },
  new: { title: 'The privacy notice: version {{version}}', why: 'The secretariat published it. To have read it agrees to nothing.', read: 'Read it', done: 'I have read it' },
};
