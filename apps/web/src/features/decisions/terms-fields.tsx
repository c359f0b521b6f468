import { useSuspenseQuery } from '@apollo/client/react';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useReason } from '../../ui/reason.tsx';
import styles from './decision.module.css';
import { FormOfKind } from './form-of-kind.tsx';
import { DECISION_KINDS } from './kinds.ts';
import { LinkFields } from './link-fields.tsx';
import { useTermInput, type TermsProps } from './use-term-input.ts';

const CHOICES = graphql(`
  query DecisionTermsChoices {
    partners { id mark { id shortName } units { id shortName } }
    pools { id name }
    decisions(first: 50) { nodes { id shortId title { en es } state stateBy } }
  }
`);

/** What stands beside the text: kind and its form, days, owner, conditions, other decisions, evidence. */
export function TermsFields(props: TermsProps) {
  const { terms, onChange, field } = props;
  const { t } = useTranslation('decisions');
  const say = useReason();
  const input = useTermInput(props);
  const { data: { partners, pools, decisions } } = useSuspenseQuery(CHOICES, FRESH);
  const holders = [...pools.map(({ id, name }) => ({ value: id, label: name })), ...partners.flatMap(({ mark, units }) => [{ value: mark.id, label: mark.shortName }, ...units.map((unit) => ({ value: unit.id, label: `${mark.shortName} · ${unit.shortName}` }))])];
  return (
    <>
      <div className={styles['row']}>
        <NativeSelect
          {...field('terms.kind')} label={t('terms.kind')} value={terms.kind} onChange={(event) => { onChange({ ...terms, kind: event.currentTarget.value }); }}
          data={DECISION_KINDS.map((kind) => ({ value: kind, label: say({ key: `decision.kind.${kind}` }) }))}
        />
        <NativeSelect
          {...field('terms.ownerPartnerId')} label={t('terms.owner')} description={t('terms.ownerWhy')} value={terms.ownerPartnerId} onChange={(event) => { onChange({ ...terms, ownerPartnerId: event.currentTarget.value }); }}
          data={[{ value: '', label: say({ key: 'decision.print.secretariat' }) }, ...partners.map(({ mark }) => ({ value: mark.id, label: mark.shortName }))]}
        />
      </div>
      <FormOfKind {...props} holders={holders} />
      <fieldset className={styles['days']}>
        <legend>{t('terms.days')}</legend>
        <p>{t('terms.daysWhy')}</p>
        <TextInput {...input('effective')} /><TextInput {...input('until')} /><TextInput {...input('review')} />
      </fieldset>
      <div className={styles['pair']}>
        <Textarea {...input('conditionsEn')} lang="en" rows={2} /><Textarea {...input('conditionsEs')} lang="es" rows={2} />
      </div>
      <LinkFields {...props} decisions={decisions.nodes} />
      <TextInput {...input('evidence')} description={t('terms.evidenceWhy')} />
    </>
  );
}
