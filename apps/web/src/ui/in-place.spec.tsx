import { TextInput } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startWords } from '../lib/i18n.ts';
import { ActForm } from './act-form.tsx';
import { Themed } from './drawn.tsx';
import { InPlace } from './in-place.tsx';
import { useActForm } from './use-act-form.ts';

function Form({ send, onDone }: { send: (name: string) => Promise<{ __typename: string; message?: string; path?: string[] }>; onDone: () => void }) {
  const { act, input, onSubmit } = useActForm({ initial: { name: '' }, send: ({ name }) => send(name), done: onDone });
  return <ActForm title="Name it" submit="Save" act={act} onSubmit={onSubmit} onBack={onDone} labels={{ name: 'Name' }}><TextInput {...input('name')} label="Name" /></ActForm>;
}

async function open(send: Parameters<typeof Form>[0]['send']) {
  await startWords('en');
  render(<Themed><InPlace act="Name it">{(close) => <Form send={send} onDone={close} />}</InPlace></Themed>);
  await userEvent.click(screen.getByRole('button', { name: 'Name it' }));
}

test('it opens with the focus in its first field, and gives the focus back when it is left', async () => {
  await open(() => Promise.resolve({ __typename: 'Thing' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  await userEvent.click(screen.getByRole('button', { name: 'Go back' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Name it' }));
});

test('what is taken closes it; what is refused for a field is said there, and stays', async () => {
  const sent: string[] = [];
  await open((name) => {
    sent.push(name);
    return Promise.resolve(name === 'Ana' ? { __typename: 'Thing' } : { __typename: 'Refused', message: 'Write a name.', path: ['name'] });
  });
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Name: Write a name.');
  await userEvent.type(screen.getByLabelText('Name'), 'Ana');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('button', { name: 'Name it' });
  expect(sent).toEqual(['', 'Ana']);
});
