import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfirmAct } from './confirm-act.tsx';
import { draw } from './drawn.tsx';

const words = { opened: true, title: 'Close the vote MOT-4', happens: 'The count is made.', cannotUndo: 'It is never opened again.', act: 'Close the vote' };

test('the dialog says what cannot be undone, and closes when the act is done', async () => {
  const onClose = jest.fn();
  const onAct = jest.fn(() => Promise.resolve());
  await draw(<ConfirmAct {...words} onClose={onClose} onAct={onAct} />);
  expect(screen.getByRole('dialog', { name: words.title }).textContent).toContain('What cannot be undoneIt is never opened again.');
  await userEvent.click(screen.getByRole('button', { name: 'Close the vote' }));
  expect(onAct).toHaveBeenCalledTimes(1);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('an act that fails leaves the dialog open with the reason', async () => {
  const onClose = jest.fn();
  await draw(<ConfirmAct {...words} onClose={onClose} onAct={() => Promise.reject(new TypeError('Failed to fetch'))} />);
  await userEvent.click(screen.getByRole('button', { name: 'Close the vote' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The server cannot be reached');
  expect(onClose).not.toHaveBeenCalled();
});
