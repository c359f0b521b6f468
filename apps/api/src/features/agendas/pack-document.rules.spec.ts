import { faultsOf, toMarkdown } from '@acuerdo/documents';
import { packDocument, type PackItem } from './pack-document.rules.ts';

const both = (en: string, es = en) => ({ en, es });
const items: readonly PackItem[] = [
  { title: both('Form after 2017', 'Forma después de 2017'), owner: 'OSF', minutes: 45, consent: false, papers: [
    { shortId: 'MOT-4', title: both('Form', 'Forma'), text: both('The partners choose.', 'Los socios eligen.'), apart: false }, { shortId: null, title: both('budget.xlsx'), text: null, apart: true },
  ] },
  { title: both('Budget note', 'Nota de presupuesto'), owner: null, minutes: null, consent: true, papers: [] },
];
const pack = { collaborative: 'CAMMINA', meeting: { shortId: 'MTG-2', title: both('Meeting', 'Reunión'), held: { written: '2 March 2017' }, begins: '15:00', timeZone: 'America/Mexico_City' }, items };

test('a pack is the agenda, with the papers of each item, then every paper that can be printed', () => {
  const document = packDocument(pack, 'es');
  expect(faultsOf(document)).toEqual([]);
  expect(document.annexes).toEqual([{ title: 'Documento 1. MOT-4 Forma', blocks: [{ is: 'paragraph', text: 'Los socios eligen.' }] }]);
  expect(toMarkdown(document)).toContain('### 1\\. Forma después de 2017\n\nOSF · 45 minutos\n\n- Documento 1. MOT-4 Forma\n- Este archivo se entrega aparte: budget.xlsx.');
});

test('an item without papers says so, and one of the consent agenda is marked', () => {
  expect(toMarkdown(packDocument(pack, 'en'))).toContain('### 2\\. Budget note\n\non the consent agenda\n\nNo papers.');
});
