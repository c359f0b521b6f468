import { Checkbox, Fieldset, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartProps } from './method-fields.tsx';
import styles from './motion.module.css';

const TIES = ['', 'status-quo', 'casting-vote', 'lot'] as const;
const TIE_WORDS = { '': 'none', 'status-quo': 'statusQuo', 'casting-vote': 'castingVote', lot: 'lot' } as const;

interface RuleFieldsProps extends PartProps {
  voters: readonly { readonly id: string; readonly name: string }[];
}

/** What only some rules say; nothing of it has to be touched. */
export function RuleFields({ draft, set, field, voters }: RuleFieldsProps) {
  const { t } = useTranslation('motions');
  const { blockerIds, quorumCounts, silenceAgrees, split, ties } = draft;
  const touched = blockerIds.length > 0 || quorumCounts.length < 2 || silenceAgrees || split || ties !== '';
  return (
    <details open={touched}>
      <summary>{t('more.title')}</summary>
      <div className={styles['pair']}>
        <Fieldset legend={t('more.answers')}>
          <Checkbox.Group {...field('quorumCounts')} label={t('more.quorumCounts')} value={[...quorumCounts]} onChange={(kinds) => { set({ quorumCounts: kinds }); }}>
            <div className={styles['boxes']}>{(['abstain', 'blank'] as const).map((kind) => <Checkbox key={kind} value={kind} label={t(`more.${kind}`)} />)}</div>
          </Checkbox.Group>
          <Checkbox label={t('more.silence')} description={t('more.silenceWhy')} checked={silenceAgrees} onChange={(event) => { set({ silenceAgrees: event.currentTarget.checked }); }} />
          <Checkbox label={t('more.split')} description={t('more.splitWhy')} checked={split} onChange={(event) => { set({ split: event.currentTarget.checked }); }} />
        </Fieldset>
        <Fieldset legend={t('more.stops')}>
          <Checkbox.Group {...field('blockerIds')} label={t('more.blockers')} description={t('more.blockersWhy')} value={[...blockerIds]} onChange={(ids) => { set({ blockerIds: ids }); }}>
            <div className={styles['boxes']}>{voters.map(({ id, name }) => <Checkbox key={id} value={id} label={name} />)}</div>
          </Checkbox.Group>
          <Ties draft={draft} set={set} field={field} voters={voters} />
        </Fieldset>
      </div>
    </details>
  );
}

function Ties({ draft: { ties, castingId }, set, field, voters }: RuleFieldsProps) {
  const { t } = useTranslation('motions');
  const whose = [{ value: '', label: '–' }, ...voters.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <>
      <NativeSelect {...field('ties.kind')} label={t('more.ties')} description={ties === 'lot' ? t('more.lotWhy') : undefined} value={ties}
        data={TIES.map((value) => ({ value, label: t(`more.tie.${TIE_WORDS[value]}`) }))} onChange={(event) => { set({ ties: event.currentTarget.value }); }} />
      {ties === 'casting-vote' && (
        <NativeSelect {...field('ties.voterId')} label={t('more.casting')} data={whose} value={castingId} onChange={(event) => { set({ castingId: event.currentTarget.value }); }} />
      )}
    </>
  );
}
