import { useTranslation } from 'react-i18next';
import { Steps } from '../../ui/steps.tsx';

interface ImportStepsProps {
  state: string;
  isSheet: boolean;
  answered: boolean;
}

/** Where a file stands on its way in; the columns of a spreadsheet are matched first. */
export function ImportSteps({ state, isSheet, answered }: ImportStepsProps) {
  const { t } = useTranslation('imports');
  const keys = [...(isSheet ? ['matched' as const] : []), 'checked' as const, 'answered' as const, 'written' as const];
  const steps = keys.map((key) => ({ key, word: t(`steps.${key}`) }));
  const now = state === 'committed' ? null : state === 'matching' ? 'matched' : answered ? 'written' : 'answered';
  return state === 'undone' ? null : <Steps label={t('steps.label')} steps={steps} now={now} />;
}
