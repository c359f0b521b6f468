import * as fc from 'fast-check';
import { readGrants } from '@acuerdo/exchange';
import { bytesOf, fileOf, GOOD, rulesOf } from './a-file.ts';

const read = (text: string) => readGrants(bytesOf(text), { fileName: 'grants.json' });

test('a grant without a fault has no finding, and is read as published', () => {
  const { format, rows, findings, conflicts } = fileOf({ ...GOOD, amountAwarded: 1000.5, url: 'https://example.org/1', regrantType: 'FRG040',
    plannedDates: [{ startDate: '2015-07', endDate: '2016' }], beneficiaryLocation: [{ name: 'México' }, { countryCode: 'GT' }], 'Own column': 7 });
  expect({ format, findings, conflicts }).toEqual({ format: '360giving-json', findings: [], conflicts: [] });
  expect(rows[0]).toMatchObject({
    row: 1, id: '360G-puente-1', amount: '1000.5', currency: 'MXN', awardedOn: '2015-06-15', regrantType: 'FRG040',
    period: { from: '2015-07-01', to: '2016-12-31', vague: true, written: '2015-07 – 2016' },
    funder: { id: 'MX-RFC-FCE980101XX1', name: 'Fundación Ceiba' }, recipient: { kind: 'organisation', id: 'GT-RPJ-0000017' },
    places: [{ countryCode: 'MX', name: 'México' }, { countryCode: 'GT' }],
  });
});

test('an amount keeps every digit that its file has', () => {
  const text = JSON.stringify({ grants: [GOOD] });
  const amountOf = (written: string) => read(text.replace('1000', written)).rows[0]?.amount;
  expect(['152505.03', '90071992547409931234.05', '1e5', '1.50', '0.1'].map(amountOf))
    .toEqual(['152505.03', '90071992547409931234.05', '100000', '1.5', '0.1']);
});

test('a duration in months gives the last day', () => {
  const { rows } = fileOf({ ...GOOD, plannedDates: [{ startDate: '2015-07-01', duration: 18 }] });
  expect(rows[0]?.period).toMatchObject({ from: '2015-07-01', to: '2016-12-31' });
});

test('a person who receives is not named, and the row says so', () => {
  const { recipientOrganization: _, ...rest } = GOOD;
  const { rows, findings } = fileOf({ ...rest, recipientIndividual: { id: '360G-puente-ind-1', name: 'Individual Recipient' } });
  expect(rows[0]?.recipient.kind).toBe('individual');
  expect(rulesOf({ findings })).toEqual(['1 individual recipientIndividual']);
});

test.each([
  ['', 'file empty-file file'],
  ['%PDF-1.7', 'file not-json file'],
  ['id,title\n1,2', 'file not-json file'],
  ['[]', 'file no-grants-list grants'],
  ['{"grants": {"id": 1}}', 'file no-grants-list grants'],
  ['{"grants": []}', 'file no-grants grants'],
  ['{"grants": [7]}', '1 not-a-grant grants'],
])('%j is told apart: %s', (text, finding) => expect(rulesOf(read(text))).toEqual([finding]));

test.each([
  ['{\n  "grants": [\n    {"id": "a",}\n  ]\n}', 3, 16],
  ['{\n  "grants": [\n', 3, 1],
  ['{"grants": [1 2]}', 1, 15],
  ['{"grants": "line\nbreak"}', 1, 12],
  ['{"grants": []} x', 1, 15],
  ['{grants: []}', 1, 2],
])('%j is no JSON, and the place is named', (text, line, column) => {
  const [finding] = read(text).findings;
  expect(finding).toMatchObject({ rule: 'json-syntax', message: { values: { line, column } } });
});

test('a byte-order mark, Windows-1252 and UTF-16 are read, and said', () => {
  const text = JSON.stringify({ grants: [{ ...GOOD, title: 'Niñez' }] });
  const cp1252 = Uint8Array.from([...text], (letter) => letter.charCodeAt(0));
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const readBytes = (bytes: Uint8Array) => {
    const { rows, findings } = readGrants(bytes, { fileName: 'grants.json' });
    return [rows[0]?.title, ...rulesOf({ findings })];
  };
  expect(readBytes(bytesOf(`\ufeff${text}`))).toEqual(['Niñez', 'file byte-order-mark encoding']);
  expect(readBytes(cp1252)).toEqual(['Niñez', 'file not-utf-8 encoding']);
  expect(readBytes(utf16)).toEqual(['Niñez', 'file not-utf-8 encoding']);
});

test('nothing makes it throw: neither bytes nor any JSON in place of a grant', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => Array.isArray(readGrants(bytes, { fileName: 'x' }).findings)));
  const anything = fc.dictionary(fc.constantFrom(...Object.keys(GOOD), 'plannedDates', 'recipientIndividual', 'regrantType'), fc.jsonValue());
  fc.assert(fc.property(fc.array(anything, { maxLength: 4 }), (grants) => {
    const { rows, findings } = fileOf(...grants);
    expect(rows).toHaveLength(grants.length);
    expect(findings.every(({ row }) => row === null || (row >= 1 && row <= grants.length))).toBe(true);
  }));
});
