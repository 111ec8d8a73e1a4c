/** The page of the goals: which properties decide each, what no model can, and which counter-measures it needs. */
import { markdownTable } from '../conformance/emit/pictures.js';
import { countText } from '../conformance/report/index.js';
import { BEYOND_THE_MODEL } from '../models/properties/goals.js';
import { GOALS, type CounterMeasure, type GoalId } from '../models/requirements/index.js';
import { ATTACKS } from '../models/scenarios/attacks/index.js';
import { claimsOnGoals, type GoalClaim } from '../models/scenarios/goal-claims.js';
import { SCENARIOS } from '../models/scenarios/index.js';
import { GENERATED } from './docs-scenarios.js';
import type { Broken, NeededMeasures } from './needed-measures.js';

/** What a configuration cannot give, or where a claim would say something else: goal, where, and why. */
const NOT_CLAIMED: readonly (readonly [goal: string, where: string, why: string])[] = [
  [
    'G-03',
    'V27 with an attacker in it, G-03 and G-03b',
    'A device there opens a session as often as its owner says, and the ghost does not tell what was said in the first of five from ' +
      'what was never said (decision 0043).',
  ],
  [
    'G-09',
    'V18, in the part whose DPF makes the MCIM (PICS_MCIM_SRC_DPF)',
    'The DPF knows what it makes, and is inside the trusted base (AMB-19, decision 0031). G-01, by which G-09 is decided, says there ' +
      'that nobody else knows it.',
  ],
  [
    'G-10',
    'V29, G-10c and G-10f',
    'They speak of a sealed MCIM, and there it is destroyed; G-10i to G-10k are in their place (decision 0040).',
  ],
  [
    'G-14',
    'V13, in the parts whose retention is too short',
    'The old operator lets a device go there that is with it again. G-14e is in its place: nobody is let go without the word of the ' +
      'TRE (decision 0021).',
  ],
  ['G-20', 'everywhere', 'It compares two runs, and the source has the PCID in the clear; see below.'],
];

const GOAL_IDS = Object.keys(GOALS) as readonly GoalId[];

/** `attacks/goals.md`, as text. */
export function goalsPage(needed: NeededMeasures): string {
  const claims = claimsOnGoals();
  return `${GENERATED}

# Goals

What decides each goal, and which counter-measures it needs. Which parties an attacker may hold while it stands:
[compromises](compromises.md). The scenarios, each with its bounds: [scenarios](../scenarios/README.md); the attacks:
[attacks](README.md).

## What decides each goal

\`always\` and \`knowledge\` hold in every state, the latter of what the attacker knows there; \`sometimes\` in one at least. \`agEf\`:
from every state a goal can be reached; \`efAg\`: a state is reached from which it cannot, which shows what a rule is for;
\`eventually\`: every fair run comes to it, and is claimed without an attacker alone. A scenario in the list claims the property in those
of its parts where its page says so; with an attacker in it V27 claims neither G-03 nor G-03b
([0043](../decisions/0043-an-attacker-on-the-air.md)).

${GOAL_IDS.map((goal) => section(goal, claims[goal])).join('\n')}
## What is not claimed

${markdownTable(['Goal', 'Where', 'Why'], NOT_CLAIMED)}
## What a finite model cannot decide

${markdownTable(
  ['Goal', 'What', 'Why', 'Checked instead by'],
  Object.entries(BEYOND_THE_MODEL).map(([goal, { what, why, checkedBy }]) => [
    goal,
    what,
    why,
    checkedBy.map((path) => `\`${path}\``).join(', '),
  ]),
)}
## What each goal needs

${boundsOf(needed)}

A minimal set has one measure of each attack, so that none of the attacks that were found is there while it is kept.
${needed.goals.every(({ attacks }) => attacks.every(({ off }) => off.length === 1)) ? 'Within these bounds no two measures cover for one another: each attack that was found needs one measure off, and the set of a goal is the list of these. ' : ''}Shown is that nothing of
it can be left out while all else is in force. That it is enough with all else off is not explored.

${markdownTable(
  ['Goal', 'Cannot do without'],
  needed.goals.map(({ goal, keeps }) => [`${goal} ${GOALS[goal].title}`, keeps.map(namesOf).join('; or ')]),
)}
The attacks from which they follow, by what is off.

${markdownTable(
  ['Goal', 'Off', 'Breaks', 'In'],
  needed.goals.flatMap(({ goal, attacks }) => attacks.map((attack) => [goal, ...attackCells(attack)])),
)}`;
}

const namesOf = (measures: readonly CounterMeasure[]): string => measures.map((name) => `\`${name}\``).join(', ');

const attackCells = ({ off, claim, where, steps }: Broken): string[] => [
  namesOf(off),
  `${claim}, in ${steps} ${steps === 1 ? 'step' : 'steps'}`,
  where,
];

function boundsOf({ singly, explored, unfinished, unstarted, states }: NeededMeasures): string {
  return `They were taken away where the attacks are, each with the bounds of its page, and where an attacker has nothing special in
mind: during a first provisioning, a change and a move, in each of which it speaks twice, or once and withholds one message. Each
was taken away alone, and two together where each makes a difference while the other is off: ${countText(explored)} explorations of at most ${countText(states)} states, ${unfinished === 0 ? 'all' : `all but ${countText(unfinished)}`} to their end${unstarted === 0 ? '' : `, and ${countText(unstarted)} without a beginning, as the scenario starts from a run that is not there then`}. One at a
time only, for there are too many states: ${singly.join('; ')}. What an exploration that did not come to its end has not found may be there. A claim that breaks with every measure in force is not counted. Attacks that need three measures
off, or a scenario that is none of these, are not looked for; so there may be more that a goal needs. What no
counter-measure prevents is in the list of [attacks](README.md).`;
}

function section(goal: GoalId, claims: readonly GoalClaim[]): string {
  const { title, claim } = GOALS[goal];
  return `### ${goal} ${title}

${claim}

${
  claims.length === 0
    ? 'No property decides it; see [below](#what-a-finite-model-cannot-decide).\n'
    : markdownTable(
        ['Property', 'Kind', 'What it says', 'Claimed in scenarios', 'Claimed where the attacks are'],
        claims.map(({ id, kind, says, scenarios, attacks }) => [
          id,
          kind,
          says,
          someOf(scenarios, ALL_SCENARIOS),
          someOf(attacks, ALL_ATTACKS),
        ]),
      )
}`;
}

const ALL_SCENARIOS: readonly string[] = SCENARIOS.map(({ name }) => name);
const ALL_ATTACKS: readonly string[] = [...new Set(ATTACKS.map(({ id }) => id))];

/** Whichever is shorter: those that are, or all but those that are not. */
function someOf(names: readonly string[], all: readonly string[]): string {
  const others = all.filter((name) => !names.includes(name));
  if (names.length === 0) return '-';
  if (others.length === 0) return 'all';
  return others.length < names.length ? `all but ${others.join(', ')}` : names.join(', ');
}
