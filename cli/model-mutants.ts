/**
 * The guards of the roles as mutants: what notices that one is missing. Cheapest first: the shipped tests of the role,
 * the lint, and, where asked for, the scenarios.
 */
import { explore } from '../conformance/explore/index.js';
import type { Composition, Part } from '../conformance/explore/index.js';
import type { Finding } from '../conformance/lint/index.js';
import { ModelError } from '../conformance/model-error.js';
import { firstDifference, guardMutants, newFindings, separator } from '../conformance/mutate/index.js';
import type { GuardMutant, Separation } from '../conformance/mutate/index.js';
import type { RoleModel } from '../conformance/role.js';
import { SCENARIOS } from './scenarios.js';
import { lintFor, LINTED, roleNamed, suiteFor } from './suites.js';

type Machine = RoleModel['machine'];

/** A mutant by name: plain data, for a worker and for the table of explanations. */
export interface MutantName {
  readonly role: string;
  readonly transition: string;
  /** The guard, or the operand of it, that is missing. */
  readonly without: string;
}

export interface JudgedMutant extends MutantName {
  /** Absent where it survives. */
  readonly noticed?: Notice;
  /** Of a survivor: whether no word of samples, however long, tells it apart. */
  readonly equivalent?: boolean;
  /** Of a survivor: a shortest word of samples that does. */
  readonly word?: readonly string[];
}

export interface Notice {
  readonly by: 'tests' | 'lint' | 'property';
  /** The test with how it differs, the finding, or the property with its scenario. */
  readonly where: string;
}

/** Every mutant of a role, judged by the tests that are shipped for it. */
export function judgedByTests(role: RoleModel): JudgedMutant[] {
  const suite = suiteFor(role);
  return guardMutants(role.machine).map((mutant) => {
    const difference = firstDifference({ ...role, machine: mutant.machine() }, suite);
    const name = nameOf(role, mutant);
    if (difference === undefined) return name;
    return { ...name, noticed: { by: 'tests', where: `${difference.test} (${difference.kind})` } };
  });
}

/** Judges one that no test notices. */
export function judgedFurther({ role: name, transition, without }: MutantName, exploring: boolean): JudgedMutant {
  const role = roleNamed(name);
  const mutant = guardMutants(role.machine).find((each) => each.transition === transition && each.without === without);
  if (mutant === undefined) throw new RangeError(`no mutant ${name} ${transition} without ${without}`);
  const machine = mutant.machine();
  const judged = nameOf(role, mutant);
  const [finding] = newFindings({ ...role, machine }, findingsOf(role), {
    ...LINTED,
    // A guard less makes no machine impure.
    checkPurity: false,
  });
  if (finding !== undefined) return { ...judged, noticed: { by: 'lint', where: `${finding.code} ${finding.where}` } };
  const noticed = exploring ? violation(role.machine, machine) : undefined;
  if (noticed !== undefined) return { ...judged, noticed };
  const { word, complete } = separatorOf(role)(mutant);
  return { ...judged, ...(word === undefined ? { equivalent: complete } : { equivalent: false, word }) };
}

const nameOf = ({ name }: RoleModel, { transition, without }: GuardMutant): MutantName => ({
  role: name,
  transition,
  without,
});

const found = new Map<string, readonly Finding[]>();

/** Of the role as it is; seconds, and the same for each of its mutants. */
function findingsOf(role: RoleModel): readonly Finding[] {
  const known = found.get(role.name) ?? lintFor(role);
  found.set(role.name, known);
  return known;
}

const separators = new Map<string, (mutant: GuardMutant) => Separation>();

function separatorOf(role: RoleModel): (mutant: GuardMutant) => Separation {
  const known = separators.get(role.name) ?? separator(role);
  separators.set(role.name, known);
  return known;
}

/**
 * The first claim of a scenario that does not hold with the one machine in the place of the other. Other placements of
 * a scenario are left out: the same steps over better links.
 */
function violation(original: Machine, machine: Machine): Notice | undefined {
  for (const { name, parts } of SCENARIOS.filter(({ variantOf }) => variantOf === undefined)) {
    const claim = violatedIn(
      parts.filter(({ thorough }) => thorough !== true),
      original,
      machine,
    );
    if (claim !== undefined) return { by: 'property', where: `${claim} in ${name}` };
  }
  return undefined;
}

/** A claim that something can happen fails only where no part shows it, as in `exploreParts`. */
function violatedIn(parts: readonly Part[], original: Machine, machine: Machine): string | undefined {
  const unseen = new Set<string>();
  const seen = new Set<string>();
  for (const { composition } of parts) {
    try {
      const { properties, undecided } = explore(withMachine(composition, original, machine), {
        stopAtViolation: true,
        checkPurity: false,
      });
      if (undecided.length > 0) return 'decided';
      for (const { id, kind, verdict } of properties) {
        if (kind === 'sometimes') (verdict === 'holds' ? seen : unseen).add(id);
        else if (verdict === 'violated') return id;
      }
    } catch (error) {
      if (error instanceof ModelError) return error.code;
      throw error;
    }
  }
  return [...unseen].find((id) => !seen.has(id));
}

function withMachine(composition: Composition, original: Machine, machine: Machine): Composition {
  const { roles, start } = composition;
  return {
    ...composition,
    roles: roles.map((role) => (role.machine === original ? { ...role, machine } : role)),
    ...(start === undefined ? {} : { start: { ...start, from: withMachine(start.from, original, machine) } }),
  };
}
