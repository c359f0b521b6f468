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
