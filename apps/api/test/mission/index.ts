import { POOL } from './pool.ts';
import type { MissionSection } from './row.ts';

/** The checklist of the founding document, in its order. */
export const MISSION: readonly MissionSection[] = [POOL];

/** What the checklist holds and no row shows yet. */
export const NOT_YET: readonly string[] = [
  'A1', 'A2', 'A3', 'A4', 'A5', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13', 'A14', 'A15', 'P1', 'P2',
  'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7',
  'N8', 'N10', 'N11', 'N12', 'N13', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'T1',
  'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6',
  'G7', 'G8', 'G9', 'S0', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12',
  'S13', 'S14', 'S15', 'S16', 'S17', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8', 'Q9', 'Q10',
  'Q12', 'Q13', 'Q14', 'Q15', 'Q16', 'O1', 'O2', 'O3', 'O4', 'X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7',
  'X8', 'X9', 'X10',
];
