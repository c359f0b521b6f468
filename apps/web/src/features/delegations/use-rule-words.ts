import { useTranslation } from 'react-i18next';

interface Declared {
  readonly kind: string;
  readonly order: readonly { readonly name: string }[];
  readonly quorumNum?: number | null;
  readonly quorumDen?: number | null;
}

export const KINDS = ['any', 'lead', 'majority', 'unanimity'] as const;
export const kindOf = (kind: string): (typeof KINDS)[number] => KINDS.find((one) => one === kind) ?? 'any';

/** The rule of a partner in a sentence or two. */
export function useRuleWords(): (rule: Declared) => string {
  const { t } = useTranslation('delegations');
  return ({ kind, order, quorumNum, quorumDen }) => {
    const says = t(`means.${kindOf(kind)}`);
    if (kind === 'lead') return `${says} ${t('order', { names: order.map(({ name }) => name).join(' → ') })}`;
    return quorumNum && quorumDen ? `${says} ${t('quorumSays', { num: quorumNum, den: quorumDen })}` : says;
  };
}
