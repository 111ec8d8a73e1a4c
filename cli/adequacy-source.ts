/**
 * What the kill matrix is made from, as digests: so that a table which has outlived its chart or its suites is noticed,
 * without judging anything anew.
 */
import { existsSync, readFileSync } from 'node:fs';
import { guardMutants } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import { canonicalJson, sha256Hex } from '../conformance/select/index.js';
import { faultByName } from '../harness/index.js';
import type { ImplementationKills } from './adequacy-data.js';
import type { JudgedImplementationFault } from './fault-adequacy.js';
import { faultNames } from './implementation.js';
import { dataFile, roleNamed, roleNames, suiteFor } from './suites.js';

/** SHA-256 each, in lower-case hexadecimal. */
export interface MadeFrom {
  /** Of the guards of the chart: transitions, and the operands that are left out. What a guard says is in the suites. */
  readonly guards: string;
  /** Of `generated-tests/data/<role>.suite.json`, which has the digest of the role's automaton. */
  readonly suite: string;
  /** Of `generated-tests/data/<role>.complete.json`. */
  readonly complete: string;
}

export function madeFrom(role: RoleModel): MadeFrom {
  const ofFile = (kind: 'suite' | 'complete'): string => {
    const file = dataFile(role, kind);
    return sha256Hex(existsSync(file) ? readFileSync(file, 'utf8') : '');
  };
  const guards = guardMutants(role.machine).map(({ transition, without }) => [transition, without]);
  return { guards: sha256Hex(canonicalJson(guards)), suite: ofFile('suite'), complete: ofFile('complete') };
}

const NAMES = { guards: 'guards', suite: 'suite', complete: 'complete suites' } as const;

/** What of a role is no longer what its data were made from, in words. */
export function staleIn(role: RoleModel, from: MadeFrom | undefined): string[] {
  if (from === undefined) return ['guards and suites'];
  const now = madeFrom(role);
  return (Object.keys(NAMES) as (keyof MadeFrom)[]).filter((key) => from[key] !== now[key]).map((key) => NAMES[key]);
}

/** By fault of the reference what is wrong with its data: they are missing, or are of another state. */
export function staleFaults(kills: ImplementationKills | undefined): ReadonlyMap<string, string> {
  const complaints = new Map<string, string>();
  const judged = new Map((kills?.faults ?? []).map((fault) => [fault.name, fault]));
  for (const name of faultNames()) if (!judged.has(name)) complaints.set(name, `no fault ${name}`);
  const idsOf = new Map<string, ReadonlySet<string>>();
  for (const fault of judged.values()) {
    const { name, role, some } = fault;
    if (!isAsItWas(fault)) complaints.set(name, `other than the fault ${name}`);
    if (!roleNames().includes(role) || complaints.has(name)) continue;
    const ids = idsOf.get(role) ?? new Set(suiteFor(roleNamed(role)).tests.map(({ id }) => id));
    idsOf.set(role, ids);
    const gone = some.find((id) => !ids.has(id));
    if (gone !== undefined) complaints.set(name, `no test ${gone}, which found ${name}`);
  }
  return complaints;
}

/** Of `role.what-is-wrong`. */
export const roleOfFault = (name: string): string => name.slice(0, name.indexOf('.'));

function isAsItWas({ name, role, says, breaks }: JudgedImplementationFault): boolean {
  const fault = faultByName(name);
  return fault?.role === role && fault.says === says && fault.breaks === breaks;
}
