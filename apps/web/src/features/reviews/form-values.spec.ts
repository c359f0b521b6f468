import { moved, valuesOf } from './form-values.ts';

test('a criterion moves up by one, and the others keep their order', () => {
  expect(moved(['need', 'approach', 'budget'], 2)).toEqual(['need', 'budget', 'approach']);
  expect(moved(['need', 'approach'], 0)).toEqual(['need', 'approach']);
});

test('a form begins with one criterion to fill in, a copy with all of its own', () => {
  expect(valuesOf(undefined).criteria).toHaveLength(1);
  const form = { id: 'f', version: 2, name: { en: 'Short', es: 'Breve' }, criteria: [{ id: 'c', name: { en: 'Need', es: 'Necesidad' }, guidance: { en: 'Why', es: 'Por qué' }, weight: 3 }] };
  expect(valuesOf(form as never)).toEqual({ nameEn: 'Short', nameEs: 'Breve', criteria: [{ key: 0, nameEn: 'Need', nameEs: 'Necesidad', guidanceEn: 'Why', guidanceEs: 'Por qué', weight: 3 }] });
});
