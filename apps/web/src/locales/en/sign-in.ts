export const signIn = {
  title: 'Sign in',
  motto: 'The workspace in which the partners of a donor collaborative govern it together.',
  promises: {
    overlaps: 'Whose grant is whose: overlaps are found, explained and settled.',
    votes: 'What becomes of the alliance is decided by rules fixed before the vote.',
    record: 'Every decision stays as it was made, and anybody can verify it.',
  },
  trial: {
    title: 'Not for real data yet',
    why: 'This is a trial. Enter nothing here that would harm a person or an organisation if it were read.',
  },
};
