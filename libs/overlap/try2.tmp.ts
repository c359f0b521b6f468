import { readFileSync } from 'node:fs';
import { readGrants } from '../exchange/src/index.ts';
import { asPools, findOverlaps, findDuplicates } from '@acuerdo/overlap';
const r=readGrants(readFileSync('/work/main/libs/exchange/fixtures/fondo-puente.json'),{fileName:'x'});
const p=asPools(r.rows,{pools:['Fondo Puente']});
console.log(p.contributions.map(c=>[c.rows,c.amounts,c.from.name,c.evidence.map(e=>e.key)]));
console.log(p.classified.map(c=>[c.row,c.role,c.evidence.map(e=>e.key).join()].join(' ')).join('\n'));
const d=findDuplicates(p.grants); console.log(d.duplicates.length);
const by=new Map(p.grants.map(g=>[g.id,g]));
for(const o of findOverlaps(d.distinct)) console.log(o.roleConfusion?'!':' ',o.kind,o.between,o.bits/10,o.atStake?.amount??'-',by.get(o.left)!.source!.row,by.get(o.left)!.decider.name,'→',by.get(o.left)!.grantee.names[0],'|',by.get(o.right)!.source!.row,by.get(o.right)!.decider.name,'→',by.get(o.right)!.grantee.names[0],o.evidence.map(e=>e.signal[0]+':'+e.mark+e.tenths).join(' '));
console.log(r.findings.map(f=>f.row+' '+f.rule+' '+f.field))
