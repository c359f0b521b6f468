import { TextInput } from '@mantine/core';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draw } from './drawn.tsx';
import { FormErrors, useFields } from './form-errors.tsx';

const issues = [{ path: ['grant', 'amount'], message: 'not an amount' }];

function Form() {
  const field = useFields(issues);
  return (
    <form>
      <FormErrors issues={issues} labels={{ 'grant.amount': 'Amount' }} />
      <TextInput label="Amount" {...field('grant.amount')} />
      <TextInput label="From" {...field('grant.from')} />
    </form>
  );
}

test('the summary takes the focus, leads to the field, and the field says its error', async () => {
  await draw(<Form />);
  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  await userEvent.click(screen.getByRole('link', { name: 'Amount' }));
  const amount = screen.getByLabelText('Amount');
  expect(document.activeElement).toBe(amount);
  expect(amount.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(amount.getAttribute('aria-describedby') ?? '')?.textContent).toBe('not an amount');
  expect(screen.getByLabelText('From').getAttribute('aria-invalid')).toBeNull();
});
