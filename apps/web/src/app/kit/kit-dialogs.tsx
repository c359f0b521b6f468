import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import styles from './kit.module.css';
import { KitPiece } from './kit-piece.tsx';

export function KitDialogs() {
  const [asking, ask] = useDisclosure(false);
  const [beside, panel] = useDisclosure(false);
  return (
    <KitPiece name="Dialogs">
      <div className={styles['row']}>
        <Button variant="default" onClick={ask.open}>Close the vote</Button>
        <Button variant="default" onClick={panel.open}>Open beside</Button>
      </div>
      <ConfirmAct
        opened={asking}
        onClose={ask.close}
        title="Close the vote MOT-4"
        happens={<p>No ballot is taken after this. The count is made and shown to all partners.</p>}
        cannotUndo={<p>A closed vote is never opened again, and its count stays in the record.</p>}
        act="Close the vote"
        onAct={async () => { await new Promise((done) => { setTimeout(done, 600); }); }}
      />
      <SidePanel opened={beside} onClose={panel.close} title="GR-88 Casa del Sur, I.A.P.">
        <p>A neighbour’s detail.</p>
      </SidePanel>
    </KitPiece>
  );
}
