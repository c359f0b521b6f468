import { useTranslation } from 'react-i18next';
import { abilityIn } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { CharterDifferences } from './charter-differences.tsx';
import { CharterEffect } from './charter-effect.tsx';
import type { Charter } from './charter-fragments.ts';
import { CharterMatrix } from './charter-matrix.tsx';
import styles from './charters.module.css';
import { PutToVote } from './put-to-vote.tsx';
import { RemoveRole, RoleForm, type Choices } from './role-form.tsx';
import { RoleTable } from './role-table.tsx';

interface NextCharterProps {
  charter: Charter;
  inForce: Charter | undefined;
  choices: Choices;
}

/** The version that is drafted or before the partners: its roles, what it would change, and the way to a decision. */
export function NextCharter({ charter, inForce, choices }: NextCharterProps) {
  const { t } = useTranslation('charters');
  const mayDraft = abilityIn(charter.viewerCan, 'charters.draft').allowed;
  const acts = (role: Charter['roles'][number]) => (
    <span className={styles['acts']}><RoleForm charter={charter} role={role} choices={choices} /><RemoveRole charter={charter} role={role} /></span>
  );
  return (
    <div className={styles['next']} data-beside={inForce !== undefined}>
      <section className={styles['section']} aria-labelledby="next">
        <div className={styles['head']}>
          <h2 id="next">{t('next.title', { version: charter.version })}</h2>
          <StateWord tone={charter.state === 'put' ? 'open' : 'quiet'}>{t(`next.${charter.state as 'draft'}`)}</StateWord>
          {charter.sample && <span className={styles['sample']}>{t('sample')}</span>}
        </div>
        {charter.sample && <p className={styles['quiet']}>{t('next.sampleWhy')}</p>}
        {charter.contradictions.length > 0 && (
          <Callout tone="look" title={t('next.contradictions')}><ul>{charter.contradictions.map((said, at) => <li key={at}><Reason reason={said} /></li>)}</ul></Callout>
        )}
        <RoleTable roles={charter.roles} empty={<p className={styles['quiet']}>{t('next.noRoles')}</p>} acts={mayDraft ? acts : undefined} />
        {mayDraft && <RoleForm charter={charter} choices={choices} />}
        {charter.roles.length > 0 && <CharterMatrix roles={charter.roles} themes={choices.themes.filter(({ kind }) => kind === 'theme')} countries={choices.countries} />}
      </section>
      <CharterEffect />
      {inForce && <CharterDifferences before={inForce} after={charter} />}
      <PutToVote charter={charter} />
    </div>
  );
}
