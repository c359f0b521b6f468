import { access } from './access.ts';
import { api } from './api.ts';
import { calendar } from './calendar.ts';
import { charter } from './charter.ts';
import { decision } from './decision.ts';
import { evaluation } from './evaluation.ts';
import { exchange } from './exchange.ts';
import { ledger } from './ledger.ts';
import { minutes } from './minutes.ts';
import { names } from './names.ts';
import { overlap } from './overlap.ts';
import { privacy } from './privacy.ts';
import { record } from './record.ts';
import { exact, voting } from './voting.ts';

export const es = { access, api, calendar, charter, decision, evaluation, exact, exchange, ledger, minutes, names, overlap, privacy, record, voting };
