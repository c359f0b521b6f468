import type { Io } from '../io.ts';
import { check } from './check.ts';

const GRANT = {
  id: '360G-puente-1', title: 'Albergue', description: 'Comida y abrigo', currency: 'MXN', amountAwarded: 1000, awardDate: '2015-06-15',
  fundingOrganization: [{ id: 'MX-RFC-FCE980101XX1', name: 'Fundación Ceiba' }], recipientOrganization: [{ id: 'GT-RPJ-0000017', name: 'Casa' }],
};

async function run(argv: string[], grants: unknown = [GRANT], language: Io['language'] = 'en') {
  const said = { out: [] as string[], err: [] as string[] };
  const read = (path: string): Promise<Uint8Array> =>
    path === 'gone.json' ? Promise.reject(new Error('no such file')) : Promise.resolve(new TextEncoder().encode(JSON.stringify({ grants })));
  const code = await check(argv, { out: (text) => void said.out.push(text), err: (text) => void said.err.push(text), read, language });
  return { code, out: said.out, err: said.err.join('\n') };
}

test('a file without a fault is done, and only the summary is said', async () => {
  expect(await run(['grants.json'])).toEqual({ code: 0, out: [], err: '1 grant read. Errors: 0, warnings: 0, notes: 0.' });
});

test('an error makes the file not valid, with row, severity and what would be right', async () => {
  const { code, out } = await run(['grants.json'], [GRANT, { ...GRANT, id: '360G-puente-2', currency: 'pesos' }], 'es');
  expect(code).toBe(1);
  expect(out).toEqual(['Fila 2 · Error · currency es «pesos». Debe ser un código ISO 4217, como MXN, USD o GTQ.']);
});

test('a warning is said, and the file stays valid', async () => {
  const { code, out } = await run(['grants.json'], [{ ...GRANT, amountAwarded: 0 }]);
  expect([code, out.length]).toEqual([0, 1]);
});

test('as JSON it is one document with rows, fields and rules', async () => {
  const { code, out, err } = await run(['grants.json', '--json'], [{ ...GRANT, awardDate: '05/06/2014' }]);
  expect([code, out.length, err]).toEqual([1, 1, '']);
  expect(JSON.parse(out[0] ?? '')).toMatchObject({
    format: '360giving-json', grants: 1, findings: [{ row: 1, field: 'awardDate', rule: 'date-ambiguous', severity: 'error', value: '05/06/2014' }],
  });
});

test('the order of day and month can be given', async () => {
  expect((await run(['grants.json', '--day-order', 'dmy'], [{ ...GRANT, awardDate: '05/06/2014' }])).code).toBe(0);
  expect((await run(['grants.json', '--day-order', 'dym'])).code).toBe(2);
});

test('no file, two files or a missing one are refused', async () => {
  expect((await run([])).code).toBe(2);
  expect((await run(['a.json', 'b.json'])).code).toBe(2);
  expect(await run(['gone.json'])).toMatchObject({ code: 1, err: 'gone.json cannot be read: no such file' });
});

test('a table is checked by its headings, in the order of its rows, and says what it leaves open', async () => {
  const table = (text: string, ...options: string[]) => {
    const said: string[] = [];
    const io: Io = { out: (line) => void said.push(line), err: () => undefined, read: () => Promise.resolve(new TextEncoder().encode(text)), language: 'es' };
    return check(['donaciones.csv', ...options], io).then((code) => ({ code, said }));
  };
  const sheet = 'Folio;Donatario;Título;Monto;Moneda;Inicio;Término;Fecha\n1;Casa;Albergue;1.234;MXN;2016;2017;2016-01-01\n';
  expect(await table(sheet)).toEqual({ code: 1, said: [expect.stringContaining('Fila 2 · Error · Monto es «1.234»: 1.234 con punto decimal, 1234 con coma decimal')] });
  expect(await table(sheet, '--decimal-mark', 'comma')).toEqual({ code: 0, said: [] });
  expect((await table(`${sheet}2;Red;Ley;9,5;MXN;2016;2017;2016-01-01\n`)).code).toBe(0);
  expect((await table(sheet, '--decimal-mark', 'dot')).code).toBe(2);
  expect((await table('Donatario;Tema\nCasa;Ley\n')).said[0]).toContain('Ninguna columna dice Título, Monto, Moneda e Inicio');
});
