import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { InternalRuleSection_DelegationFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { MomentText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import styles from './delegations.module.css';
import { InternalRuleForm } from './internal-rule-form.tsx';
import { useRuleWords } from './use-rule-words.ts';

export const INTERNAL_RULE_SECTION = graphql(`
  fragment InternalRuleSection_delegation on Delegation {
    rule { kind order { id name } quorumNum quorumDen declaredBy declaredAt } delegates { id name } viewerCan { allowed }
  }
`);

/** How the viewer's own partner makes its ballot of its delegates' answers; for its own people alone. */
export function InternalRuleSection({ delegation }: { delegation: InternalRuleSection_DelegationFragment }) {
  const { t } = useTranslation('delegations');
  const { collaborative: { timeZone } } = useSession();
  const say = useRuleWords();
  const { rule, delegates, viewerCan } = delegation;
  if (delegates.length === 0 || !viewerCan.allowed) return null;
  return (
    <section className={styles['section']} aria-labelledby="internal-rule" data-screen-only>
      <h2 id="internal-rule">{t('title')}</h2>
      <p>{say(rule ?? { kind: 'any', order: [] })}</p>
      {rule && <p className={styles['quiet']}>{t('declared', { by: rule.declaredBy })} <MomentText at={rule.declaredAt} timeZone={timeZone} /></p>}
      <InPlace act={t('declare')}>{(close) => <InternalRuleForm delegation={delegation} onDone={close} />}</InPlace>
      <p className={styles['quiet']}>{t('private')}</p>
    </section>
  );
}
