import { Sheet } from '../../ui/sheet.tsx';
import { KitPiece } from './kit-piece.tsx';

export function KitRecord() {
  return (
    <KitPiece name="Sheet">
      <Sheet shortId="DEC-9" kind="Decision of the sample collaborative" title="The hosted programme goes on until 2018" fingerprint="3f1c 9a22 08be 77d1 4c60 e5a9 10bb 52f7">
        <p>The partners decide that the collaborative continues as a hosted programme until 31 December 2018.</p>
        <h3>How it was decided</h3>
        <p>One vote per partner, quorum two of three, by Schulze’s method. <em>Hosted programme</em> beats every other option one to one.</p>
        <h3>Dissent</h3>
        <p>No partner asked for a dissent to be recorded.</p>
        <p>The rule is at <a href="https://example.org/rules">the rules of the collaborative</a>.</p>
      </Sheet>
    </KitPiece>
  );
}
