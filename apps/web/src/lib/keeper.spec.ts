import { keeperIn } from './keeper.ts';

test('what is kept is read by its name, the last of it, until it is dropped', async () => {
  const keeper = keeperIn(undefined);
  expect(await keeper.read('one')).toBeNull();
  await Promise.all([keeper.write('one', 'first'), keeper.write('two', 'other'), keeper.write('one', 'second')]);
  expect([await keeper.read('one'), await keeper.read('two')]).toEqual(['second', 'other']);
  await keeper.write('one', null);
  expect([await keeper.read('one'), await keeper.read('two')]).toEqual([null, 'other']);
});

test('a browser that refuses its database loses nothing while the page is there', async () => {
  const refusing = { open: () => { throw new DOMException('denied', 'SecurityError'); } } as unknown as IDBFactory;
  const keeper = keeperIn(refusing);
  await keeper.write('one', 'text');
  expect(await keeper.read('one')).toBe('text');
});
