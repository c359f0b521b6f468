import { sendAgain } from './send-again.ts';

const lost = new TypeError('Failed to fetch');

function line(...answers: (Error | string)[]) {
  const waited: number[] = [];
  const tries: number[] = [];
  const sent: string[] = [];
  const run = () => sendAgain(() => {
    const answer = answers.shift() ?? lost;
    sent.push('ballot');
    return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer);
  }, { pauses: [1, 2], wait: (pause) => { waited.push(pause); return Promise.resolve(); }, isLost: (error) => error === lost, onTry: (number) => { tries.push(number); } });
  return { run, waited, tries, sent };
}

test('a lost answer is asked for again, with pauses, and each try is told', async () => {
  const { run, waited, tries, sent } = line(lost, lost, 'receipt');
  expect(await run()).toBe('receipt');
  expect({ waited, tries, sent: sent.length }).toEqual({ waited: [1, 2], tries: [2, 3], sent: 3 });
});

test('when every try is lost, the failure is told', async () => {
  const { run, sent } = line();
  await expect(run()).rejects.toBe(lost);
  expect(sent).toHaveLength(3);
});

test('an answer that is an error is not tried again', async () => {
  const refused = new Error('refused');
  const { run, sent } = line(refused, 'receipt');
  await expect(run()).rejects.toBe(refused);
  expect(sent).toHaveLength(1);
});
