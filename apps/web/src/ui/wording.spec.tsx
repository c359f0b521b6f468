import { screen } from '@testing-library/react';
import { draw } from './drawn.tsx';
import { TextBetween } from './text-between.tsx';
import { Wording } from './wording.tsx';

test('what went is a deletion and what came an insertion, in the language of the text', async () => {
  await draw(<Wording before="Its host stays Avina." after="Its host is Ford." lang="en" />);
  expect([...document.querySelectorAll('del')].map((element) => element.textContent).join(' ')).toContain('Avina');
  expect([...document.querySelectorAll('ins')].map((element) => element.textContent).join(' ')).toContain('Ford');
  expect(screen.getByText('Avina', { selector: '[lang=en] del', exact: false })).toBeTruthy();
});

const said = (en: string, es: string) => ({ title: { en: 'Form', es: 'Forma' }, text: { en, es } });

test('two versions are compared in the languages in which they differ, and a change in one alone is said', async () => {
  await draw(<TextBetween before={said('One.', 'Uno.')} after={said('One.', 'Dos.')} />);
  expect(screen.queryByText('English')).toBeNull();
  expect(screen.getByText('Español')).toBeTruthy();
  expect(screen.getByText(/Only the Spanish text/)).toBeTruthy();
});
