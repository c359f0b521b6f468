import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { TextBetween } from './text-between.tsx';
import { Wording } from './wording.tsx';

test('what went is a deletion and what came an insertion, in the language of the text', () => {
  const { container } = render(<Wording before="Its host stays Avina." after="Its host is Ford." lang="en" />);
  expect([...container.querySelectorAll('del')].map((element) => element.textContent).join(' ')).toContain('Avina');
  expect([...container.querySelectorAll('ins')].map((element) => element.textContent).join(' ')).toContain('Ford');
  expect(container.firstElementChild?.getAttribute('lang')).toBe('en');
});

const said = (en: string, es: string) => ({ title: { en: 'Form', es: 'Forma' }, text: { en, es } });

test('two versions are compared in the languages in which they differ, and a change in one alone is said', () => {
  render(<MantineProvider><TextBetween before={said('One.', 'Uno.')} after={said('One.', 'Dos.')} /></MantineProvider>);
  expect(screen.queryByText('English')).toBeNull();
  expect(screen.getByText('Español')).toBeTruthy();
});
