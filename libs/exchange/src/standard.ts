/** What the 360Giving Data Standard 1.4 says of a grant's own properties: which there are, and what each holds. */
export type Shape = 'text' | 'number' | 'objects' | 'object' | 'texts';

export const PROPERTIES: Readonly<Record<string, Shape>> = {
  id: 'text', title: 'text', description: 'text', currency: 'text', amountAppliedFor: 'number', amountAwarded: 'number',
  amountDisbursed: 'number', awardDate: 'text', url: 'text', plannedDates: 'objects', actualDates: 'objects',
  recipientOrganization: 'objects', recipientIndividual: 'object', toIndividualsDetails: 'object', beneficiaryLocation: 'objects',
  fundingOrganization: 'objects', grantProgramme: 'objects', fromOpenCall: 'text', fundingType: 'objects', classifications: 'objects',
  relatedDocument: 'objects', applicationTransaction: 'objects', commitmentTransaction: 'objects', disbursementTransaction: 'objects',
  relatedActivity: 'texts', dateModified: 'text', dataSource: 'text', regrantType: 'text', locationScope: 'text',
};

/** Required of every grant; besides, a funder and a recipient, each with id and name. */
export const REQUIRED: readonly string[] = ['id', 'title', 'description', 'currency', 'amountAwarded', 'awardDate'];
