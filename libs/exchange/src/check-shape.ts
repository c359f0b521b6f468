import { finding, type FindingParts } from './finding.ts';
import { isObject, objectsOf, textOf, type JsonObject } from './json-value.ts';
import { PROPERTIES, REQUIRED, type Shape } from './standard.ts';
import type { Finding } from './types.ts';

const FITS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  object: isObject,
  objects: (value) => Array.isArray(value) && value.every(isObject),
  texts: (value) => Array.isArray(value) && value.every((part) => typeof part === 'string'),
};

/** Whether each property of the standard is there where it must be and holds what it must; other properties are free. */
export function checkShape(raw: JsonObject, row: number): Finding[] {
  return [...properties(raw), ...organisations(raw)].map((parts) => finding({ row, ...parts }));
}

function* properties(raw: JsonObject): Iterable<FindingParts> {
  for (const [field, shape] of Object.entries(PROPERTIES)) {
    const value = raw[field];
    const empty = value === undefined || value === null || value === '';
    if (empty && REQUIRED.includes(field)) yield { field, rule: 'required', severity: 'error' };
    else if (value === null) yield { field, rule: 'null', severity: 'note', value };
    else if (!empty && !FITS[shape](value)) {
      const rule = field === 'amountAwarded' ? 'amount-not-a-number' : `wrong-type-${shape}`;
      yield { field, rule, severity: 'error', value };
    }
  }
}

function* organisations(raw: JsonObject): Iterable<FindingParts> {
  const person = raw['recipientIndividual'];
  const recipients = objectsOf(raw['recipientOrganization']);
  yield* idAndName('fundingOrganization', objectsOf(raw['fundingOrganization'])[0]);
  if (recipients[0] || !isObject(person)) yield* idAndName('recipientOrganization', recipients[0]);
  else yield* idAndName('recipientIndividual', person);
  if (recipients[0] && isObject(person)) yield { field: 'recipientIndividual', rule: 'organisation-and-individual', severity: 'error' };
}

function* idAndName(field: string, organisation?: JsonObject): Iterable<FindingParts> {
  for (const part of ['id', 'name']) {
    if (textOf(organisation?.[part]) === '') yield { field: `${field}.${part}`, rule: 'required', severity: 'error', value: organisation?.[part] };
  }
}
