import type { Evidence, Survey, SurveyedColumn, SurveyedTable } from './survey.ts';
import { REQUIRED_TERMS } from './terms.ts';
import type { ProposedColumn } from './match-columns.ts';

/** A value of the file with the ways in which it can be read: one, where it can be read in one way only. */
export interface ShownEvidence extends Evidence {
  readonly readings: readonly { readonly as: string; readonly says: string }[];
}

export interface ShownSurvey {
  readonly decides: ShownEvidence | null;
  readonly against: ShownEvidence | null;
  readonly unsure: ShownEvidence | null;
}

export interface ShownColumn extends Omit<SurveyedColumn, 'marks' | 'days'> {
  readonly marks: ShownSurvey;
  readonly days: ShownSurvey;
}

/** A sheet as a person sees it who says which column is what. */
export interface ShownTable extends Omit<SurveyedTable, 'columns' | 'proposed'> {
  readonly columns: readonly ShownColumn[];
  readonly proposed: readonly (ProposedColumn & { readonly required: boolean })[];
}

/** A surveyed sheet for whoever matches its columns; what is hidden from them is left out of the samples. */
export function showTable({ columns, proposed, ...table }: SurveyedTable, isHidden: (text: string) => boolean = () => false): ShownTable {
  return {
    ...table,
    columns: columns.map(({ samples, marks, days, ...column }) => ({ ...column, samples: samples.filter((text) => !isHidden(text)), marks: shownSurvey(marks), days: shownSurvey(days) })),
    proposed: proposed.map((proposal) => ({ ...proposal, required: REQUIRED_TERMS.has(proposal.term) })),
  };
}

const shownSurvey = ({ decides, against, unsure }: Survey<string>): ShownSurvey => ({
  decides: decides && evidence(decides, { [decides.as]: '' }),
  against: against && evidence(against, { [against.as]: '' }),
  unsure: unsure && evidence(unsure, unsure.readings),
});

const evidence = ({ row, value }: Evidence, readings: Readonly<Record<string, string | null>>): ShownEvidence =>
  ({ row, value, readings: Object.entries(readings).flatMap(([as, says]) => (says === null || as === 'currency' ? [] : [{ as, says }])) });
