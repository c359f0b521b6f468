import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { MySounding_SoundingFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './soundings.module.css';

export const MY_SOUNDING = graphql(`
  fragment MySounding_sounding on Sounding {
    id words { en es } reason by madeAt lastDay openedAt state grant { id title } readers { id name partner { id shortName letter hue } }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawSounding($id: UUID!) { withdrawSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }
`);

const OPEN = graphql(`
  mutation OpenSounding($id: UUID!) { openSounding(id: $id) { __typename ... on Sounding { id ...MySounding_sounding @unmask } ... on Refused { code message path } } }
`);

/** What one's own house sounded: the words as others read them, to whom, until when. What became of it with others stands nowhere. */
export function MySounding({ sounding }: { sounding: MySounding_SoundingFragment }) {
  const { t } = useTranslation('soundings');
  const read = useBilingual();
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const { words, grant, readers, lastDay, state, reason, by, madeAt, openedAt } = sounding;
  const isLive = state === 'live';
  return (
    <li className={styles['card']} data-state={state}>
      <p className={styles['head']}>
        <span className={styles['quiet']}>{t('card.words')}</span>
        <StateWord tone={isLive ? 'open' : 'quiet'}>{t(`state.${state as 'live'}`)}{isLive && `, ${t('card.until', { date: formatDate(lastDay, locale) })}`}</StateWord>
      </p>
      <blockquote className={styles['words']}>{words ? read(words) : t('card.gone')}</blockquote>
      <div><span className={styles['quiet']}>{t('card.to')}</span>
        <ul className={styles['list']}>{readers.map(({ id, name, partner }) => <li key={id}><PartyMark partner={partner} name={name} pool={partner === null} /></li>)}</ul>
      </div>
      <p className={styles['quiet']}>{t('card.reason')}: {reason}</p>
      <p className={styles['quiet']}>{grant && <><Link to={`/${slug}/portfolio/${grant.id}`}>{grant.title}</Link> · </>}{t('card.made', { by, date: formatDate(madeAt.slice(0, 10), locale) })}</p>
      {(isLive || openedAt) && <p>{openedAt ? t('card.opened') : t('card.notOpened')}</p>}
      {isLive && <Acts id={sounding.id} opened={openedAt !== null} />}
    </li>
  );
}

function Acts({ id, opened }: { id: string; opened: boolean }) {
  const { t } = useTranslation('soundings');
  const { viewer } = useSession();
  const [asked, setAsked] = useState<'open' | 'withdraw' | null>(null);
  const [withdraw] = useMutation(WITHDRAW, { variables: { id } });
  const [agree] = useMutation(OPEN, { variables: { id }, refetchQueries: ['SoundingsPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  if (!viewer.can('soundings.make').allowed) return null;
  const close = () => { setAsked(null); };
  return (
    <>
      <ActProblem act={act} />
      <div className={styles['acts']}>
        {!opened && <Button onClick={() => { setAsked('open'); }}>{t('card.open')}</Button>}
        <Button variant="default" onClick={() => { setAsked('withdraw'); }}>{t('card.withdraw')}</Button>
      </div>
      <ConfirmAct opened={asked === 'open'} onClose={close} title={t('card.openTitle')} act={t('card.open')} happens={t('card.openHappens')} cannotUndo={t('card.openFinal')}
        onAct={async () => { await act.run(async () => (await agree()).data?.openSounding); }} />
      <ConfirmAct opened={asked === 'withdraw'} onClose={close} title={t('card.withdrawTitle')} act={t('card.withdraw')} happens={t('card.withdrawHappens')} cannotUndo={t('card.withdrawFinal')}
        onAct={async () => { await act.run(async () => (await withdraw()).data?.withdrawSounding); }} />
    </>
  );
}
