/** A grant as a file says it, in the few terms that matter here. */
export interface FileRow {
  readonly id: string;
  readonly funder: string;
  readonly grantee: string;
  /** As in org-id.guide; '' where the file numbers its organisations itself. */
  readonly granteeId: string;
  readonly title: string;
  readonly description: string;
  readonly amount: number;
  readonly currency: string;
  readonly awardedOn: string;
  readonly country: string;
}

/** The rows as a file of 360Giving. */
export function grantFile(rows: readonly FileRow[]): string {
  return JSON.stringify({
    version: '1.1',
    grants: rows.map(({ id, funder, grantee, granteeId, title, description, amount, currency, awardedOn, country }) => ({
      id, title, description, currency, amountAwarded: amount, awardDate: awardedOn,
      plannedDates: [{ startDate: awardedOn, duration: 24 }], beneficiaryLocation: [{ countryCode: country }],
      fundingOrganization: [{ id: `XX-${funder.length}-${funder}`, name: funder }],
      recipientOrganization: [{ id: granteeId || `XX-file-${grantee}`, name: grantee }],
    })),
  });
}

/** The rows as a table of comma-separated values, as an officer would keep them. */
export function grantSheet(rows: readonly FileRow[]): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const day = (iso: string) => iso.split('-').reverse().join('/');
  return ['Reference,Grantee,Title,Amount,Currency,Start,End,Country', ...rows.map(({ id, grantee, title, amount, currency, awardedOn, country }) =>
    [id, grantee, title, `${amount}.00`, currency, day(awardedOn), '31/12/2018', country].map(quoted).join(','))].join('\n');
}
