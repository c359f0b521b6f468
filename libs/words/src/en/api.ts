export const api = {
  signInFirst: 'Sign in first.',
  notFound: 'This is not here, or not shared with you.',
  invalidInput_one: 'One field needs another look.',
  invalidInput_other: '{{count}} fields need another look.',
  account: {
    wrong: 'The e-mail address and the password do not fit together.',
    tooManyTries: 'Too many tries. Wait a quarter of an hour, or ask the secretariat for a new invitation.',
    existing: 'This address has an account already: use its own password.',
  },
  people: {
    partyNotHere: 'Choose a partner of this collaborative, or the pool.',
    emailTaken: 'Somebody with this address is in this collaborative already.',
    linkSpent: 'This invitation was used or has expired. Ask the secretariat for a new one.',
    secretariatOfPool: 'The secretariat acts for the pool; a delegate or an officer acts for a partner.',
    notToTry: 'This role is not one of the sample.',
  },
  activity: {
    personInvited: '{{name}} was invited.',
    invitationAccepted: '{{name}} accepted the invitation.',
  },
  field: {
    missing: 'This field is needed.',
    text: '"{{value}}" has {{length}} characters; between {{min}} and {{max}} fit.',
    choice: '"{{value}}" is not one of: {{choices}}.',
    number: '"{{value}}" is not a whole number from {{min}} to {{max}}.',
    email: '"{{value}}" is not an e-mail address, such as name@example.org.',
    moment: '"{{value}}" is not a moment such as 2017-03-01T18:00:00Z.',
    unknown: '"{{value}}" is not a field of this input.',
    other: '"{{value}}" does not fit here: {{detail}}.',
  },
};
