import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { DecisionTerms_DecisionFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { BilingualText, Paragraphs } from '../../ui/bilingual-text.tsx';
import { KeyValues, type Fact } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { useReason } from '../../ui/reason.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import styles from './decision.module.css';

export const TERMS = graphql(`
  fragment DecisionTerms_decision on Decision {
    id kind owner conditions { en es } effective { written from to inferred } until { written from to inferred } review { written from to inferred }
    form { award { amount currency } moves { name money { amount currency } } membership { partner change on { written from to inferred } } about }
    holds { partner stance until words language }
  }
`);

/** What a decision says beside its text: its kind with the form that it has, days, owner, conditions, positions released. */
export function DecisionTerms({ decision: { kind, owner, conditions, effective, until, review, form, holds } }: { decision: DecisionTerms_DecisionFragment }) {
  const { t } = useTranslation('decisions');
  const { locale } = useLanguage();
  const say = useReason();
  const { award, membership, about, moves } = form;
  const facts = ([
    ['kind', say({ key: `decision.kind.${kind}` })], ['about', about], ['award', award && <Money {...award} />],
    ['change', membership && <>{say({ key: `decision.change.${membership.change}`, values: { partner: membership.partner } })}, <VagueDate date={membership.on} /></>],
    ['effective', effective && <VagueDate date={effective} />], ['until', until && <VagueDate date={until} />], ['review', review && <VagueDate date={review} />],
    ['owner', owner ?? say({ key: 'decision.print.secretariat' })],
  ] as const).flatMap(([key, value]): Fact[] => (value ? [{ key, name: say({ key: `decision.print.${key}` }), value }] : []));
  return (
    <>
      <KeyValues facts={facts} />
      {moves.length > 0 && (
        <table className={styles['moves']}>
          <caption>{say({ key: 'decision.print.moves' })}</caption>
          <thead><tr><th scope="col">{say({ key: 'decision.print.holder' })}</th><th scope="col" data-figures>{say({ key: 'decision.print.amount' })}</th></tr></thead>
          <tbody>{moves.map(({ name, money }, at) => <tr key={at}><th scope="row">{name}</th><td data-figures><Money {...money} /></td></tr>)}</tbody>
        </table>
      )}
      {conditions && <><h3>{say({ key: 'decision.print.conditions' })}</h3>{conditions.en === conditions.es ? <Paragraphs text={conditions.en} /> : <BilingualText text={conditions} />}</>}
      {holds.length > 0 && (
        <>
          <h3>{t('holds')}</h3>
          <ul className={styles['holds']}>
            {holds.map(({ partner, stance, until: day, words, language }) => (
              <li key={partner}><strong>{partner}</strong>, {say({ key: `decision.stance.${stance}`, values: { date: day ? formatDate(day, locale) : '' } })}: <q lang={language}>{words}</q></li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
