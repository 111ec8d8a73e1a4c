/** The pages of `docs/attacks`: each attack with the run that was found, the goals, and compromises. */
import { compileMachine } from '../conformance/compile/index.js';
import { markdownTable } from '../conformance/emit/pictures.js';
import {
  eventText,
  termText,
  valueText,
  type Composition,
  type RoleInstance,
  type Trace,
} from '../conformance/explore/index.js';
import { counted, countText } from '../conformance/report/index.js';
import { COUNTER_MEASURES, type CounterMeasure } from '../models/requirements/index.js';
import { ATTACKS, type Attack } from '../models/scenarios/attacks/index.js';
import type { AttackJson, FormJson, JudgedAttack } from './attacks.js';
import type { CompromiseTable } from './compromises.js';
import { compromisesPage } from './docs-compromises.js';
import { goalsPage } from './docs-goals.js';
import { GENERATED, stepTable } from './docs-scenarios.js';
import type { NeededMeasures } from './needed-measures.js';
import { sequenceSvg } from './sequence-svg.js';

/** Where a second explorer comes to the end as well, and to the same: they begin where the machines do, and are small. */
export const JUDGED_TWICE: readonly string[] = [
  'A-02',
  'A-04',
  'A-05',
  'A-06',
  'A-07',
  'A-17',
  'A-24',
  'A-26',
  'A-29',
  'A-30',
  'A-31',
];

/** Text by path below `docs`. */
export function attackPages(
  judged: readonly JudgedAttack[],
  compromises: CompromiseTable,
  needed: NeededMeasures,
  failures: readonly AttackJson[],
): Map<string, string> {
  const pages = new Map<string, string>([
    ['attacks/README.md', index(judged, failures)],
    ['attacks/compromises.md', compromisesPage(compromises)],
    ['attacks/goals.md', goalsPage(needed)],
  ]);
  for (const [at, each] of judged.entries()) {
    const name = fileOf(each.json);
    pages.set(`attacks/${name}.md`, page(each, ATTACKS[at] as Attack));
    if (each.trace !== undefined) pages.set(`attacks/${name}.svg`, sequenceSvg(each.trace));
  }
  return pages;
}

const fileOf = ({ id, form = '' }: FormJson): string =>
  [id, ...form.split(/\W+/)]
    .filter((word) => word !== '')
    .join('-')
    .toLowerCase();

const nameOf = ({ id, form }: FormJson): string => (form === undefined ? id : `${id} (${form})`);

const found = ({ traceLength }: FormJson): string => (traceLength === undefined ? 'no' : counted(traceLength, 'step'));

function index(judged: readonly JudgedAttack[], failures: readonly AttackJson[]): string {
  const rows = judged.map(({ json }) => [
    `[${nameOf(json)}](${fileOf(json)}.md)`,
    json.title,
    json.goals.join(', '),
    json.switches.map((name) => `\`${name}\``).join(', ') || 'nothing',
    found(json),
    json.switches.length === 0 ? 'no' : (json.avoided ?? (json.refusedWhenOn ? 'refused' : '**no**')),
    json.replayedConcretely ? 'yes' : 'no',
    JUDGED_TWICE.includes(json.id) ? 'yes' : 'no',
  ]);
  const most = Math.max(...judged.map(({ json }) => Math.max(json.states.on, json.states.off)));
  return `${GENERATED}

# Attacks

Each counter-measure is a rule that a role can lose. An attack is the claim that breaks without one: it is looked for with the
rule switched off, breadth first, so that the run that is found is a shortest one; and with every rule in force, where the
claim has to hold within the same bounds (at most ${countText(most)} states each). The run is then put to the reference
implementation with real keys and octets, once without the check and once complete. \`npx mcim attacks\` does all of it;
[0043](../decisions/0043-an-attacker-on-the-air.md), [0044](../decisions/0044-attacks-as-data.md) and
[0047](../decisions/0047-attacks-replayed.md) say how, and the [semantics](../guide/semantics.md#the-attacker) what an attacker is.
Some runs are followed through all roles of the reference at once, by an attacker in the middle of their network
([0061](../decisions/0061-attacks-through-all-roles.md)).

On the air and on the Internet an attacker hears and says everything. Links between operators, and those of subscriber and owner to
them, are taken to be authenticated and encrypted ([0006](../decisions/0006-operator-links-deliver-or-fail.md)): nobody but the two ends is on
one. The scenarios trust that. The attacks whose page lists such a link do not, nor do the searches of [goals](goals.md) where nobody has
an attack in mind: what carries no signature of its own is believed from its sender alone there, and what carries one is still not forged.

With the rule in force an attack is *refused*, with a cause that the page names; or the role that lacked the rule *answers otherwise*; or
*another way* stays open, so that the run is possible and does no harm. Steps are counted from where the composition of the attack
begins, which the page says; from another beginning, or with another attacker, the same rule may be missed sooner ([goals](goals.md)).

${markdownTable(['Attack', 'What', 'Breaks', 'Without', 'Found in', 'With it', 'Replayed', 'Judged twice'], rows)}
*Judged twice*: the naive explorer of the [crosscheck](../guide/crosscheck.md) comes to the same states and verdicts, with the rule and
without it; the others are too large for it, or begin where another run has led.

What decides each goal, and which counter-measures it needs: [goals](goals.md). Which parties an attacker may hold while a goal
stands: [compromises](compromises.md).

## Checks without consequence

Servers of remote provisioning have failed in the field with a check that they make and that has no consequence. Each form is
one role that fails so, as a chart and in the reference: found where the failing chart takes the last of its inputs and the
whole one turns it down. No claim is explored; the goals are those of the attacks that are there without the check.

${markdownTable(
  ['Id', 'What', 'Goals', 'Has no consequence', 'Found in', 'Refused by the whole role', 'Replayed'],
  failures.map(({ id, title, goals, switches, traceLength, refusals, refusedWhenOn, replayedConcretely }) => [
    id,
    title,
    goals.join(', '),
    switches.map((name) => `\`${name}\``).join(', '),
    traceLength === undefined ? 'no' : `${counted(traceLength, 'input')} of one role`,
    refusedWhenOn ? refusals.join('; ') : '**no**',
    replayedConcretely ? 'yes' : 'no',
  ]),
)}
## The counter-measures

${markdownTable(
  ['Id', 'What it is', 'Attacks without it'],
  Object.entries(COUNTER_MEASURES).map(([id, says]) => [
    `\`${id}\``,
    says,
    judged
      .filter(({ json }) => json.switches.includes(id as CounterMeasure))
      .map(({ json }) => nameOf(json))
      .join(', '),
  ]),
)}`;
}

function page({ json, trace }: JudgedAttack, { gap, composition, switches, differs }: Attack): string {
  const whole = composition(switches);
  const { title, goals, scenario, breaks, refusals, ahead = [], note, states } = json;
  const claim = whole.properties.find(({ id }) => id === breaks)?.says ?? '';
  const facts = [
    ['What the source leaves open', gap],
    ['Breaks', `${breaks}, of ${goals.join(', ')}: ${claim}`],
    [
      'Without',
      switches.map((name) => `\`${name}\`: ${COUNTER_MEASURES[name]}`).join(' ') || 'nothing: no rule prevents it',
    ],
    ['In', [scenario, ...(differs === undefined ? [] : [differs]), boundsOf(whole)].join(', ')],
    ['The attacker', attackerText(whole)],
    [
      'States',
      `${countText(states.off)} until it is found, ${countText(states.on)} with every rule in force` +
        // The figure is small, and not because nothing was looked at.
        (whole.stimuli === undefined || whole.stimuli.length > 0
          ? ''
          : ': nobody but the attacker begins anything here, and what it says is refused where it comes. With others at ' +
            'work besides, [the scenarios](../scenarios/README.md) are searched with an attacker in them'),
    ],
    ['The reference', refusals.join('; ') || 'was not asked'],
    ...(note === undefined ? [] : [['Note', note]]),
  ];
  return `${GENERATED}

# ${nameOf(json)}: ${title}

${markdownTable(['', ''], facts)}
${
  trace === undefined
    ? 'Not found.\n'
    : `## A shortest run, in ${found(json)}

![The attack ${nameOf(json)} as a sequence of messages](${fileOf(json)}.svg)

It begins ${whole.start === undefined ? '' : 'where an earlier run has led, '}with ${beginning(trace)}.
${withWhat(trace, whole.roles)}
${stepTable(trace)}
So it does not hold that: ${claim}
${hopelessness(ahead)}`
}`;
}

/** What a budget counts, in words: of one, and of more. */
const BUDGETS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  loss: ['message lost', 'messages lost'],
  duplication: ['message doubled', 'messages doubled'],
  reorder: ['message overtaken', 'messages overtaken'],
  late: ['message later than a timer', 'messages later than a timer'],
  powerCut: ['power cut', 'power cuts'],
  mishap: ['mishap of platform, slot or coverage', 'mishaps of platform, slot or coverage'],
  credentialEnd: ['end of the initial credential', 'ends of the initial credential'],
  change: ['selection by the subscriber', 'selections by the subscriber'],
  decision: ['decision of the owner', 'decisions of the owner'],
  onTheSpot: ['visit of the owner to the device', 'visits of the owner to the device'],
  tryAgain: ['further try that the owner asks for', 'further tries that the owner asks for'],
  injection: ['message of the attacker', 'messages of the attacker'],
};

const ON_CHANNELS: readonly string[] = ['loss', 'duplication', 'reorder', 'late'];

/** How often what may happen; a budget that nothing spends is none. */
function boundsOf({ budgets, facts = [], stimuli = [], attacker }: Composition): string {
  const spent = new Set([...ON_CHANNELS, ...[...facts, ...stimuli].map(({ budget }) => budget), attacker?.budget]);
  const bounds = Object.entries(budgets)
    .filter(([name, most]) => most > 0 && spent.has(name))
    .map(([name, most]) => `${countText(most)} ${BUDGETS[name]?.[most === 1 ? 0 : 1] ?? name}`);
  return bounds.length === 0 ? 'where nothing goes wrong' : `with at most ${bounds.join(', ')}`;
}

/** Where it is, what it has, and what it may say. */
function attackerText({ attacker, roles }: Composition): string {
  if (attacker === undefined) return 'is nobody: what goes wrong goes wrong by itself';
  const names = roles.map(({ name }) => name);
  const links = names.flatMap((one, at) =>
    names.slice(at + 1).flatMap((other) => {
      const [there, back] = [attacker.onLink(one, other), attacker.onLink(other, one)];
      if (there && back) return [`${one} and ${other}`];
      return [...(there ? [`${one} to ${other}`] : []), ...(back ? [`${other} to ${one}`] : [])];
    }),
  );
  const tries = attacker.tries.map(({ from, to, event }) => `\`${eventText(event)}\` as ${from} to ${to}`);
  const secrets = attacker.initially.map((term) => `\`${termText(term)}\``);
  return [
    links.length === 0 ? 'hears nothing' : `hears and speaks between ${links.join(', ')}`,
    ...(secrets.length === 0 ? [] : [`has ${secrets.join(', ')}`]),
    `may make up ${tries.length > MOST_TRIES ? `${tries.length} messages` : tries.join('; ') || 'nothing'}`,
    ...(attacker.replays === false ? [] : ['may say again what it has heard']),
  ].join('; ');
}

/** More are not read one by one. */
const MOST_TRIES = 8;

/** The state of each role before the first step. */
const beginning = ({ initial }: Trace): string =>
  Object.entries(initial)
    .map(([role, path]) => `${role} in \`${path}\``)
    .join(', ');

/** What roles know before the first step that they do not know when they are made; nothing where none does. */
function withWhat({ states = [] }: Trace, roles: readonly RoleInstance[]): string {
  const rows = roles.flatMap(({ name, machine, input }) => {
    const made = fieldsOf(compileMachine({ machine, input }, { checkPurity: false }).state(0).context);
    const has = Object.entries(fieldsOf(states[0]?.roles[name]?.context)).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(made[field]),
    );
    return has.length === 0 ? [] : [[name, has.map(fieldText).join(', ')]];
  });
  if (rows.length === 0) return '';
  return `
<details><summary>What they know by then that they did not know when they were made</summary>

${markdownTable(['Role', 'Knows'], rows)}
</details>
`;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a context is an object, if there is one
const fieldsOf = (context: unknown): Readonly<Record<string, unknown>> => (context ?? {}) as Record<string, unknown>;

const fieldText = ([field, value]: readonly [string, unknown]): string => `\`${field}: ${valueText(value)}\``;

/** What lies ahead of the last state, and each of the places where that ends. */
function hopelessness([says, ...ends]: readonly string[]): string {
  if (says === undefined) return '';
  return `
## Why there is no way on

${says} Where it ends:

${ends.map((end) => `- ${end}`).join('\n')}
`;
}
