import { useTranslation } from 'react-i18next';
import type { useFields } from '../../ui/form-errors.tsx';
import type { Terms } from './terms.ts';

export interface TermsProps {
  terms: Terms;
  onChange: (terms: Terms) => void;
  field: ReturnType<typeof useFields>;
}

/** The plain text fields of the terms, with what the server says of them. */
export function useTermInput({ terms, onChange, field }: TermsProps) {
  const { t } = useTranslation('decisions');
  return (name: 'about' | 'award' | 'currency' | 'partner' | 'on' | 'conditionsEn' | 'conditionsEs' | 'effective' | 'until' | 'review' | 'evidence') => ({
    ...field(`terms.${name}`), label: t(`terms.${name}`), value: terms[name],
    onChange: (event: { currentTarget: { value: string } }) => { onChange({ ...terms, [name]: event.currentTarget.value }); },
  });
}

const LABELLED = ['kind', 'about', 'award', 'currency', 'moves', 'partner', 'on', 'conditionsEn', 'conditionsEs', 'effective', 'until', 'review', 'evidence', 'links', 'owner'] as const;

/** What the fields of the terms are called, by their paths. */
export function useTermLabels(): Record<string, string> {
  const { t } = useTranslation('decisions');
  return Object.fromEntries(LABELLED.map((name) => [`terms.${name === 'owner' ? 'ownerPartnerId' : name}`, t(`terms.${name}`)]));
}
