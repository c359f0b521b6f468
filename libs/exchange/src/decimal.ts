const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** A number as JSON or a table writes it ("1e5", "152505.03") as a plain decimal string; null when it is none. */
export function plainDecimal(written: string): string | null {
  const parts = NUMBER.exec(written.trim());
  if (!parts) return null;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  const padded = point > digits.length ? digits.padEnd(point, '0') : digits.padStart(digits.length + Math.max(0, 1 - point), '0');
  const at = Math.max(point, 1);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const rest = padded.slice(at).replace(/0+$/, '');
  return `${sign}${integer}${rest === '' ? '' : `.${rest}`}`;
}

/** An amount with thousands marks and a currency sign ("$1,250.50") as a plain decimal string; null when that is not sure. */
export function writtenAmount(text: string): string | null {
  const bare = text.trim().replace(/^(?:[A-Z]{2,3})?\s*[$£€]\s*/, '');
  return plainDecimal(/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare);
}
