/** The pages of `docs/attacks`: each attack with the run that was found, the goals, and compromises. */
import { markdownTable } from '../conformance/emit/pictures.js';
import { traceSvg } from '../conformance/explore/index.js';
import { countText } from '../conformance/report/index.js';
import { COUNTER_MEASURES, GOALS, type CounterMeasure } from '../models/requirements/index.js';
import { ATTACKS, PARTIES, PARTY_IDS, type Attack } from '../models/scenarios/attacks/index.js';
import type { FormJson, JudgedAttack } from './attacks.js';
import { TIMES, type CompromiseTable } from './compromises.js';
import { goalsPage } from './docs-goals.js';
import { GENERATED, stepTable } from './docs-scenarios.js';
import type { NeededMeasures } from './needed-measures.js';

/** Text by path below `docs`. */
export function attackPages(
  judged: readonly JudgedAttack[],
  compromises: CompromiseTable,
  needed: NeededMeasures,
): Map<string, string> {
  const pages = new Map<string, string>([
    ['attacks/README.md', index(judged)],
    ['attacks/compromises.md', compromisesPage(compromises)],
    ['attacks/goals.md', goalsPage(needed)],
  ]);
  for (const [at, each] of judged.entries()) {
    const name = fileOf(each.json);
    pages.set(`attacks/${name}.md`, page(each, ATTACKS[at] as Attack));
    if (each.trace !== undefined) pages.set(`attacks/${name}.svg`, traceSvg(each.trace));
  }
  return pages;
}

const fileOf = ({ id, form = '' }: FormJson): string =>
  [id, ...form.split(/\W+/)]
    .filter((word) => word !== '')
    .join('-')
    .toLowerCase();

const nameOf = ({ id, form }: FormJson): string => (form === undefined ? id : `${id} (${form})`);

const found = ({ traceLength }: FormJson): string =>
  traceLength === undefined ? 'no' : `${traceLength} ${traceLength === 1 ? 'step' : 'steps'}`;

function index(judged: readonly JudgedAttack[]): string {
  const rows = judged.map(({ json }) => [
    `[${nameOf(json)}](${fileOf(json)}.md)`,
    json.title,
    json.goals.join(', '),
    json.switches.map((name) => `\`${name}\``).join(', ') || 'nothing',
    found(json),
    json.switches.length === 0 ? 'no' : json.refusedWhenOn ? 'yes' : '**no**',
    json.replayedConcretely ? 'yes' : 'no',
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

${markdownTable(['Attack', 'What', 'Breaks', 'Without', 'Found in', 'Refused with it', 'Replayed'], rows)}
What decides each goal, and which counter-measures it needs: [goals](goals.md). Which parties an attacker may hold while a goal
stands: [compromises](compromises.md).

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

function page({ json, trace }: JudgedAttack, { gap, composition, switches }: Attack): string {
  const { title, goals, scenario, breaks, refusals, ahead = [], note, states } = json;
  const claim = composition(switches).properties.find(({ id }) => id === breaks)?.says ?? '';
  const budgets = Object.entries(composition([]).budgets).filter(([, most]) => most > 0);
  const bounds = budgets.map(([name, most]) => `${most} ${name}`).join(', ');
  const facts = [
    ['What the source leaves open', gap],
    ['Breaks', `${breaks}, of ${goals.join(', ')}: ${claim}`],
    [
      'Without',
      switches.map((name) => `\`${name}\`: ${COUNTER_MEASURES[name]}`).join(' ') || 'nothing: no rule prevents it',
    ],
    ['In', `${scenario}, with at most ${bounds || 'nothing going wrong'}`],
    ['States', `${countText(states.off)} until it is found, ${countText(states.on)} with every rule in force`],
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

${stepTable(trace)}${hopelessness(ahead)}`
}`;
}

/** What lies ahead of the last state, and each of the places where that ends. */
function hopelessness([says, ...ends]: readonly string[]): string {
  if (says === undefined) return '';
  return `
## Why there is no way on

${says} Where it ends:

${ends.map((end) => `- ${end}`).join('\n')}
`;
}

function compromisesPage({ goals, states }: CompromiseTable): string {
  const words = (times: number): string => (times === 1 ? 'once' : 'twice');
  return `${GENERATED}

# Compromises

An attacker is on the air in any case. Here it holds a party besides: that one goes on as it is, and the attacker has its keys,
hears what it hears and speaks in its name. It tries every sample input of every role. First provisioning, a change over the old
operator and a move through the pristine state are explored with it, without any fault but a platform that is modified at first (at most ${countText(states)} states
each); it speaks ${words(TIMES.one)} where it holds one party, and ${words(TIMES.many)} where it holds several.

What a party is given so that it can do its work, the initial credential or the MCIM that it issues, is its own and no finding.
A dash: every claim on which the goal rests stands. Otherwise the first claim that breaks, with the steps of a shortest run. That
a party can break what it is trusted with is no attack: an operator that says it has heard of a change has heard of it.

${markdownTable(
  ['Goal', ...PARTY_IDS.map((party) => `\`${party}\``)],
  goals.map(({ goal, broken }) => [
    `${goal} ${GOALS[goal].title}`,
    ...PARTY_IDS.map((party) => {
      const found = broken[party];
      return found === undefined ? '-' : `${found.claim}, ${found.steps} in ${found.what}`;
    }),
  ]),
)}
${PARTY_IDS.map((party) => `- \`${party}\`: ${PARTIES[party].says}`).join('\n')}

Two parties of the device are missing. Its host part, the M2ME beside the TRE: the link between them is synchronous and
inside the device, and no attacker of the model is on it. What a host passes on, the TRE checks for itself, as in [A-01](a-01.md),
[A-06](a-06.md) and [A-09](a-09.md); what a host of its own making does is not explored. And another slot of the same TRE: slots
are places of one machine, with no party behind them. An order that reaches beyond its slot is [A-27](a-27.md); that slots make no
difference to each other is [tested](goals.md#what-a-finite-model-cannot-decide).

## The largest compromise

Held all at once, these parties leave the goal as it is, and none can be added of those that it stands one by one. There may be
others of that kind.

${markdownTable(
  ['Goal', 'Stands', 'Does not stand'],
  goals.map(({ goal, largest }) => [
    `${goal} ${GOALS[goal].title}`,
    largest.map((party) => `\`${party}\``).join(', ') || 'none of them',
    PARTY_IDS.filter((party) => !largest.includes(party))
      .map((party) => `\`${party}\``)
      .join(', ') || '-',
  ]),
)}`;
}
