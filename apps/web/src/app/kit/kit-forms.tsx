import { Button, Checkbox, NumberInput, PasswordInput, Radio, TextInput, Textarea } from '@mantine/core';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import styles from './kit.module.css';
import { KitPiece } from './kit-piece.tsx';
import { ISSUES } from './kit-samples.ts';

const REFUSED = new TypeError('Failed to fetch');
const BROKEN = new Error('A sample of a fault');

export function KitForms() {
  const field = useFields(ISSUES);
  return (
    <>
      <KitPiece name="Form">
        <form className={styles['form']} onSubmit={(event) => { event.preventDefault(); }}>
          <FormErrors issues={ISSUES} labels={{ amount: 'Amount', 'period.from': 'From' }} />
          <TextInput label="Grantee" description="As it is registered" defaultValue="Casa del Sur A.C." {...field('grantee')} />
          <TextInput label="Amount" inputMode="decimal" defaultValue="12.000,5" {...field('amount')} />
          <TextInput label="From" defaultValue="2018-03" {...field('period.from')} />
          <NumberInput label="Rank" min={1} max={3} defaultValue={1} />
          <PasswordInput label="Password" autoComplete="current-password" />
          <Textarea label="Reason" placeholder="What would need to change?" autosize minRows={2} />
          <Radio.Group label="Answer" defaultValue="design">
            <Radio value="design" label="By design" mt={8} />
            <Radio value="coordinate" label="Coordinate" mt={8} />
          </Radio.Group>
          <Checkbox label="My foundation has a conflict of interest" />
          <div><Button type="submit">Save the grant</Button></div>
        </form>
      </KitPiece>
      <KitPiece name="Failures">
        <ProblemNotice error={REFUSED} onAgain={() => undefined} />
        <ProblemNotice error={BROKEN} />
      </KitPiece>
    </>
  );
}
