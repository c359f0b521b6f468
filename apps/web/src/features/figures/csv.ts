/** A table as a spreadsheet reads it (RFC 4180), with the mark that tells it UTF-8. What begins like a formula is kept from being one. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map((value) => fieldOf(String(value))).join(',')).join('\r\n')}\r\n`;
}

function fieldOf(text: string): string {
  const inert = /^[=+@\t\r]/.test(text) || /^-(?![\d.])/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
