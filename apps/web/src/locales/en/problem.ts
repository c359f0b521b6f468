export const problem = {
  offline: {
    title: 'The server cannot be reached',
    what: 'Nothing was sent. What you wrote is still on this page; try again when you are connected.',
  },
  'signed-out': {
    title: 'You are signed out',
    what: 'The session has ended. Sign in again to go on.',
  },
  'not-allowed': {
    title: 'This is not open to you',
    what: 'The secretariat can say who may open it.',
  },
  'not-found': {
    title: 'Nothing to see at this address',
    what: 'It may be mistyped, or not shared with you.',
  },
  invalid: {
    title: 'Nothing was saved',
    what: 'Some of what was sent is not right yet.',
  },
  'too-many': {
    title: 'Too many attempts in a short time',
    what: 'Nothing was changed. Wait a minute, then try again.',
  },
  busy: {
    title: 'The server is busy',
    what: 'Nothing was changed. What you wrote is still on this page; try again in a moment.',
  },
  failed: {
    title: 'This could not be done',
    what: 'The fault is on our side, and nothing was half saved. Quote the number below when you report it.',
  },
  id: 'Number of this failure',
  again: 'Try again',
  reload: 'Load the page again',
};
