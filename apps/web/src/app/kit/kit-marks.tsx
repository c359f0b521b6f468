import { Button } from '@mantine/core';
import { Callout } from '../../ui/callout.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { DateText, MomentText } from '../../ui/date-text.tsx';
import { EvidenceList } from '../../ui/evidence-list.tsx';
import { Money } from '../../ui/money.tsx';
import { PartnerMark } from '../../ui/partner-mark.tsx';
import { PeriodBars } from '../../ui/period-bars.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { Steps } from '../../ui/steps.tsx';
import styles from './kit.module.css';
import { KitPiece } from './kit-piece.tsx';
import { BARS, EVIDENCE, PARTNERS, STEPS } from './kit-samples.ts';

export function KitMarks() {
  return (
    <>
      <KitPiece name="Partners">
        <div className={styles['row']}>{PARTNERS.map((partner) => <PartnerMark key={partner.hue} {...partner} />)}</div>
        <div className={styles['row']}>{PARTNERS.map((partner) => <PartnerMark key={partner.hue} {...partner} bare />)}</div>
      </KitPiece>
      <KitPiece name="States, acts">
        <div className={styles['row']}>
          <StateWord tone="open">in review</StateWord>
          <StateWord tone="settled">decided</StateWord>
          <StateWord tone="look">fragile</StateWord>
          <StateWord tone="refused">overdue</StateWord>
          <StateWord tone="quiet">withdrawn</StateWord>
        </div>
        <div className={styles['row']}>
          <Button>Record my objection</Button>
          <Button variant="default">By design</Button>
          <Button variant="light">Coordinate</Button>
          <Button variant="subtle">Not the same</Button>
          <Button disabled>Close the vote</Button>
          <Button loading>Import</Button>
          <CopyButton text="7QK4-22MD" what="receipt" />
        </div>
      </KitPiece>
      <KitPiece name="Money, dates">
        <div className={styles['row']}>
          <Money amount="1204999.5" currency="USD" />
          <Money amount="200000.00" currency="MXN" cents="if-any" />
          <Money amount={null} currency="USD" />
          <DateText value="2014-09-08" />
          <DateText value="2014-09" />
          <DateText value="2014" written="summer 2014" />
          <DateText value={null} />
          <MomentText at="2017-02-17T23:00:00Z" timeZone="America/Mexico_City" />
          <PeriodText period={{ from: '2015-01', to: null }} />
        </div>
      </KitPiece>
      <div className={styles['halves']}>
        <KitPiece name="Evidence"><EvidenceList evidence={EVIDENCE} /></KitPiece>
        <KitPiece name="Periods"><PeriodBars bars={BARS} today="2017-02-14" /></KitPiece>
      </div>
      <KitPiece name="Steps"><Steps label="Vote" steps={STEPS} now="open" /></KitPiece>
      <KitPiece name="Callouts">
        <Callout tone="look" title="The result is fragile">One other ballot would have changed it.</Callout>
        <Callout tone="refused" title="The vote was not opened" act={<Button size="xs" variant="default">See the rule</Button>}>Only the secretariat opens a vote, and only once its rule is fixed.</Callout>
        <Callout tone="note" title="Restricted">Its partner holds this until it releases it.</Callout>
      </KitPiece>
    </>
  );
}
