import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, renderHook } from '@testing-library/react';
import { useAct } from './use-act.ts';

const refused = (path: readonly string[]) => ({ __typename: 'Refused' as const, message: 'Ask the secretariat.', path });
const taken = { __typename: 'Grant' as const, id: '1' };

async function after(answer: () => Promise<typeof taken | ReturnType<typeof refused> | null>, fields: readonly string[] = []) {
  const { result } = renderHook(() => useAct(fields));
  let given: unknown;
  await act(async () => { given = await result.current.run(answer); });
  return { given, ...result.current };
}

test('an answer that was taken comes back, and nothing is shown as wrong', async () => {
  expect(await after(() => Promise.resolve(taken))).toMatchObject({ given: taken, refusal: null, error: null, issues: [], busy: false });
});

test('a refusal is no success: it comes back as nothing and stands there with its reason', async () => {
  expect(await after(() => Promise.resolve(refused([])))).toMatchObject({ given: null, refusal: { message: 'Ask the secretariat.' }, issues: [] });
});

test('a refusal that names a field is shown at the field', async () => {
  expect(await after(() => Promise.resolve(refused(['email'])), ['email'])).toMatchObject({ given: null, refusal: null, issues: [{ path: ['email'], message: 'Ask the secretariat.' }] });
});

test('input that does not validate is shown field by field, a failure as a failure', async () => {
  const issues = [{ path: 'name', message: 'This field is needed.' }];
  const invalid = new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions: { code: 'INVALID_INPUT', issues } }] });
  expect(await after(() => Promise.reject(invalid), ['name'])).toMatchObject({ given: null, issues, error: null });
  const broken = new TypeError('Failed to fetch');
  expect(await after(() => Promise.reject(broken))).toMatchObject({ given: null, issues: [], error: broken });
});

test('what is wrong with a field that the form does not have is said all the same', async () => {
  expect(await after(() => Promise.resolve(refused(['fileId'])), ['email'])).toMatchObject({ refusal: { message: 'Ask the secretariat.' }, issues: [] });
  const invalid = new CombinedGraphQLErrors({ errors: [{ message: 'x', extensions: { code: 'INVALID_INPUT', issues: [{ path: 'hidden.0', message: 'Too many.' }] } }] });
  expect(await after(() => Promise.reject(invalid), ['email'])).toMatchObject({ refusal: { message: 'Too many.' }, issues: [] });
});
