import { draftNotice, generalNotice, leftOpen, NOTICE_PARTS } from './privacy.rules.ts';

test('a draft says everything in both languages and leaves room for what only the collaborative knows', () => {
  const draft = draftNotice('Brújula');
  expect(draft.map(({ key }) => key)).toEqual(NOTICE_PARTS);
  for (const { key, en, es } of draft) {
    expect([key, en.length > 20, es.length > 20, en === es]).toEqual([key, true, true, false]);
    expect(en + es).not.toMatch(/privacy\.|{{/);
  }
  expect(draft.find(({ key }) => key === 'short')?.es).toContain('Brújula');
  expect(leftOpen(draft)).toEqual({ key: 'controller', language: 'en' });
});

test('what stays open is found in either language, part by part', () => {
  const filled = draftNotice('Brújula').map((part) => ({ ...part, en: part.en.replaceAll(/\[[^\]]+\]/g, 'x') }));
  expect(leftOpen(filled)).toEqual({ key: 'controller', language: 'es' });
  expect(leftOpen(filled.map((part) => ({ ...part, es: part.es.replaceAll(/\[[^\]]+\]/g, 'x') })))).toBeNull();
});

test('the general notice names nobody and leaves nothing open', () => {
  expect(leftOpen(generalNotice())).toBeNull();
  expect(generalNotice().map(({ key }) => key)).toEqual(NOTICE_PARTS);
});

test('the rights are told with the times that the law gives for the answer', () => {
  const rights = draftNotice('Brújula').find(({ key }) => key === 'rights');
  expect(rights?.en).toMatch(/20 working days.*15.*one month/s);
  expect(rights?.es).toMatch(/20 días hábiles.*15.*un mes/s);
});
