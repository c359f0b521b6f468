export interface ShareDraft {
  readonly op: '>=' | '>';
  readonly num: string;
  readonly den: string;
}

export interface AgreementDraft {
  readonly title: string;
  readonly url: string;
  readonly basis: string;
  readonly quorum: ShareDraft;
  readonly threshold: ShareDraft;
  readonly exitNoticeDays: string;
  readonly drawsOn: string;
  readonly cycleId: string;
  readonly from: string;
  readonly to: string;
  readonly partyIds: readonly string[];
}

const NO_SHARE: ShareDraft = { op: '>=', num: '', den: '' };

export const blankAgreement = (partyIds: readonly string[]): AgreementDraft => ({
  title: '', url: '', basis: '', quorum: NO_SHARE, threshold: NO_SHARE, exitNoticeDays: '', drawsOn: '', cycleId: '', from: '', to: '', partyIds,
});

/** A share as it is sent: null where nothing is written; undefined where only a part is, or no whole numbers. */
export function shareOf({ op, num, den }: ShareDraft): { op: string; num: number; den: number } | null | undefined {
  if (num.trim() === '' && den.trim() === '') return null;
  return [num, den].every((text) => /^\s*\d{1,4}\s*$/.test(text)) ? { op, num: Number(num), den: Number(den) } : undefined;
}

/** What is left empty is not known; undefined where a share is half written, or the days are no number. */
export function inputOf(poolId: string, draft: AgreementDraft) {
  const [quorum, threshold] = [shareOf(draft.quorum), shareOf(draft.threshold)];
  const { title, url, basis, drawsOn, cycleId, from, to, partyIds } = draft;
  const days = draft.exitNoticeDays.trim();
  if (quorum === undefined || threshold === undefined || !/^\d{0,4}$/.test(days)) return undefined;
  return {
    poolId, title, url, from, to, partyIds: [...partyIds], cycleId: cycleId || null, drawsOn: drawsOn || null,
    exitNoticeDays: days === '' ? null : Number(days),
    rule: basis ? { basis, quorum, threshold } : null,
  };
}
