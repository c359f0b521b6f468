import type { DeliberationTexts } from '../deliberations/deliberation-opening.service.ts';
import type { Draft } from '../motions/motion.inputs.ts';

interface Named {
  readonly id: string;
  readonly shortId: string;
  readonly requested: { readonly amount: string; readonly currency: string };
}

const written = ({ amount, currency }: Named['requested']): string => {
  const [whole = '0', cents = '00'] = amount.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents} ${currency}`;
};

/** What is put to the vote. It names neither grantee nor title: the record must not tell them if they are protected one day. */
export function deliberationOn({ id, shortId, requested }: Named): DeliberationTexts {
  const money = written(requested);
  return {
    proposalId: id, source: shortId,
    titleEn: `Proposal ${shortId}`, titleEs: `Propuesta ${shortId}`,
    questionEn: `Is the proposal ${shortId} funded with ${money}?`, questionEs: `¿Se financia la propuesta ${shortId} con ${money}?`,
    options: [
      {
        titleEn: 'Fund it', titleEs: 'Financiarla', statusQuo: false,
        meaningEn: `The grant is made, with ${money}.`, meaningEs: `Se hace la donación, por ${money}.`,
      },
      {
        titleEn: 'Do not fund it', titleEs: 'No financiarla', statusQuo: true,
        meaningEn: 'No grant is made. The proposal is closed.', meaningEs: 'No se hace la donación. La propuesta se cierra.',
      },
    ],
  };
}

/** The motion as it is first drafted: one vote per partner, two thirds take part, more than half of those for or against. */
export function motionOn({ shortId, requested }: Named, { deliberationId, optionIds }: { deliberationId: string; optionIds: readonly string[] }): Draft {
  const money = written(requested);
  return {
    deliberationId, optionIds: [...optionIds],
    titleEn: `Fund the proposal ${shortId}`, titleEs: `Financiar la propuesta ${shortId}`,
    textEn: `The partners decide whether the proposal ${shortId} is funded with ${money}, after they have reviewed it.`,
    textEs: `Los socios deciden si se financia la propuesta ${shortId} con ${money}, después de haberla revisado.`,
    quorum: { op: '>=', num: 2, den: 3, base: 'eligible' }, threshold: { op: '>', num: 1, den: 2, base: 'yes+no' },
  };
}
