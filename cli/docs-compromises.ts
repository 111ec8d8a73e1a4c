/** The page of the compromises: what each goal is worth where an attacker holds parties. */
import { markdownTable } from '../conformance/emit/pictures.js';
import { countText } from '../conformance/report/index.js';
import { GOALS, type GoalId } from '../models/requirements/index.js';
import {
  PARTIES,
  PARTY_IDS,
  SILENT_APART,
  takesPart,
  UNDERTAKINGS,
  type Party,
  type Undertaking,
} from '../models/scenarios/attacks/index.js';
import {
  MOST_STATES,
  SPEAKS_TWICE,
  WITH_A_FAULT,
  type Break,
  type CompromiseTable,
  type GoalUnderCompromise,
  type Together,
} from './compromises.js';
import { GENERATED } from './docs-scenarios.js';

/** In the cells: small where silence alone breaks the goal. */
const LETTERS: Readonly<Record<Undertaking, string>> = {
  'first provisioning': 'F',
  'first provisioning over non-3GPP access': 'N',
  'a change': 'C',
  'a move': 'M',
};

/** `attacks/compromises.md`, as text. */
export function compromisesPage({ goals, states, compared, exceptions }: CompromiseTable): string {
  return `${GENERATED}

# Compromises

An attacker is on the air in any case. Here it holds a party besides: it has the keys and secrets of that one, hears what
it hears, opens what is sealed to it, and speaks in its name. The party itself goes on as it is; or it falls silent, at a
moment of its choosing and for good: it answers nobody then, and serves nobody. The attacker tries every sample input of
every role, and what an insider can say with its own key. What is under way:
${UNDERTAKINGS.map((what) => `${what} (${LETTERS[what]})`).join(', ')};
without any fault but a platform that is modified at first, at most ${countText(states)} states each. Two goals nothing breaks
unless something goes wrong besides: ${withAFault()}. In
${SPEAKS_TWICE.map((what) => LETTERS[what]).join(' and ')} it speaks twice where it holds one party that goes on;
and once elsewhere, where that one may fall silent, and where something goes wrong; where then who is held falls silent, it
says nothing. [0060](../decisions/0060-parties-that-are-held.md) says how, and why;
which it may hold together stands [below](#the-largest-compromises), and how that is found in
[0063](../decisions/0063-all-largest-compromises.md).

| in a cell | what it says |
|---|---|
| a capital letter | in that undertaking a claim on which the goal rests breaks, by a message that the attacker says |
| a small letter | it breaks by silence alone |
| \`has\` | the party has from the beginning what the goal wants nobody to have |
| - | every claim stands, within the bounds above |

That a party can break what it is trusted with is no attack: an operator that says it has heard of a change has heard of it.

${markdownTable(
  ['Goal', ...PARTY_IDS.map((party) => `\`${party}\``)],
  goals.map(({ goal, broken }) => [titleOf(goal), ...PARTY_IDS.map((party) => cell(broken[party] ?? []))]),
)}
${markdownTable(
  ['Party', 'Is', 'Has', 'No part in'],
  PARTY_IDS.map((party) => [`\`${party}\``, PARTIES[party].says, PARTIES[party].because, absences(party)]),
)}
${REMARKS}

## What breaks

By goal and party: the first claim that breaks in each undertaking, and the steps of a shortest run.

${goals.map(breaksOf).join('\n')}
## The largest compromises

Held all at once, the parties of such a set leave the goal as it is, and none can be added; held all at once, those of one
of the least break it, and none can be left out. Where nothing else is said these are all: each party that is left out of the
only largest set breaks the goal alone, or whoever is left out of a largest set is met by one of the least, and the other
way round. What goes wrong is as above; the attacker speaks once, or says nothing and those
that are held fall silent, at most ${SILENT_APART} each at a moment of its own, or all at once. What breaks with two words of one party, above,
counts as broken. \`Tried\`: sets of several parties, and the states of the largest exploration.

Who holds more hears, knows and says at least as much, and so breaks what fewer break, but for G-01, which is claimed of fewer
MCIMs then: there it is asked as well what the others do without those who have the MCIMs of an operator. Of
${countText(compared)} pairs of explorations one of which holds more, ${exceptions.length === 0 ? 'none has a claim that breaks with fewer only' : 'these have a claim that breaks with fewer only'}.
${exceptions.map((each) => `\n- ${each}`).join('')}
${markdownTable(
  ['Goal', 'Stands all of (one message of the attacker, or silence)', 'Breaks with the least', 'Tried'],
  goals.map((each) => [
    titleOf(each.goal),
    each.largest.map(standing).join('; or ') || 'nobody',
    least(each).map(namesTogether).join('; ') || 'nobody',
    extentOf(each),
  ]),
)}
### Parties that need one another

${
  goals
    .flatMap(({ goal, together }) => together.map((each) => ({ goal, ...each })))
    .map(togetherLine)
    .join('\n') || 'There are none: each goal that breaks breaks with one party.'
}
`;
}

/** The shorter way to say it. */
const standing = (parties: readonly Party[]): string => {
  const others = PARTY_IDS.filter((party) => !parties.includes(party));
  if (others.length === 0) return 'everybody';
  return others.length < parties.length ? `everybody but ${namesOf(others)}` : namesOf(parties) || 'nobody';
};

const least = ({ broken, together }: GoalUnderCompromise): readonly (readonly Party[])[] => [
  ...PARTY_IDS.filter((party) => broken[party] !== undefined).map((party) => [party]),
  ...together.map(({ parties }) => parties),
];

const namesTogether = (parties: readonly Party[]): string => parties.map((party) => `\`${party}\``).join(' with ');

/** How far it was looked. */
function extentOf({ complete, tried, states, unfinished }: GoalUnderCompromise): string {
  const sets = `${countText(tried)} ${tried === 1 ? 'set' : 'sets'}, ${countText(states)} states`;
  const gaps = [
    ...(complete ? [] : ['**there are more sets**']),
    ...(unfinished === 0 ? [] : [`**${countText(unfinished)} explorations not to the end**`]),
  ];
  return [sets, ...gaps].join('; ');
}

const togetherLine = ({ goal, parties, breaks }: Together & { readonly goal: GoalId }): string =>
  `- ${goal}, ${namesTogether(parties)}: ${breaks.map(sentence).join('; ')}`;

/** What the letters do not say. */
const REMARKS = `- G-01 is claimed of the MCIMs of those who are not held: an operator knows what it has made.
- G-02: the initial credential comes into the device on the secure site, and one message on a link has such a credential
  inside, the credential response of a renewal. So G-02 breaks with a party that has the credential for its work, and with one that
  opens what is sealed to the TRE, or has others seal to a key of its own. No message carries a private key: that part of
  the goal cannot break here. Of others that carry the credential it is claimed in [A-30](a-30.md), V9, V15 and V21.
- G-16 and G-17 ask what can still be reached, also without the party that is held. A party that is held owes nobody a step: once it is silent, service and
  choice have to be reached without it, and the network of an operator that is silent is no service. A change that waits
  for it never ends; what is asked then is that the device is served meanwhile (G-16q).
- The host part: \`m2me\` says to the TRE what a host can say, in whatever order, and to the network what it has had the
  TRE sign. G-10, G-11, G-13 and G-18 are also claims about what the M2ME itself does, which is its own when it is held.
  What the TRE answers to a challenge of the attacker goes to no network in the models, as the answer does not name one:
  the M2ME attaches by itself.
- Another slot: \`slotB\` has what is in the slot, and no more. Code in it that reads or writes beside it cannot be
  expressed, as slots are places of one machine with no link between them; instead [A-27](a-27.md) shows the order that
  reaches beyond its slot, and a [test](goals.md#what-a-finite-model-cannot-decide) that slots make no difference to each
  other.
- The first operator is of the house of the ICF, which takes its word that a PCID has become an MCIM (6.3-s08o): so it can
  end the way to bootstrap, and with it G-16 and G-17.
- To hold a party is to have its keys, and to say one or two messages in its name; its program is not replaced. What a TRE
  with another program would do (change without a token, follow any bootstrap) is not in the column \`tre\`.
- G-04 asks of an object that an operator seals in the run: for which device it is, and whether anybody but the TRE has the key
  that it is sealed to. Whoever holds \`supplier\` or \`pva\` passes off a key of its own as that of the device; whoever holds
  \`tre\` has the key itself ([A-26](a-26.md)). Of an MCIM that was issued before the run, to a device in service, G-01 asks.
  That two devices have one MCIM is asked where there are two (V17).
- G-12, that the other goals do not rest on the access, is read from the columns \`vno\` and \`icsp\` of G-01 to G-11, where each
  claim stands, but that the ICSP has the credential that it issues (G-02); and from V4, V22 and V23, where nobody is
  authenticated. The claim G-12a is the part of it that [A-03](a-03.md) breaks, and says no more than G-05g.
- G-15 and G-19 stand everybody at once: what the TRE keeps for a session that is over, and how often it falls back under
  one token, are its own doing, and holding \`tre\` is having its keys. That they can break there is shown by a test, without
  CM_STAGE_QUOTA and CM_FALLBACK_LIMIT. What they do not say is [checked otherwise](goals.md#what-a-finite-model-cannot-decide).
- The insiders of [A-04](a-04.md), [A-07](a-07.md), [A-09](a-09.md), [A-10](a-10.md) and [A-17](a-17.md) are found by the same
  search when their counter-measure is off, and that of [A-28](a-28.md) with a power cut besides; a test has it so.`;

/** Of each goal that needs one: what goes wrong, in what, and where not by silence. */
const withAFault = (): string =>
  Object.entries(WITH_A_FAULT)
    .map(([goal, { fault, in: where, silentIn }]) => {
      const what = fault.powerCut === undefined ? 'the new operator may lose its coverage' : 'the power may be cut';
      const inAll = (each: readonly Undertaking[]): string => each.map((one) => LETTERS[one]).join(', ');
      const unasked = where.filter((each) => !silentIn.includes(each));
      const but = `, but not by silence in ${inAll(unasked)}, which has more than ${countText(MOST_STATES)} states`;
      return `${goal} is also asked where ${what}, once, in ${inAll(where)}${unasked.length === 0 ? '' : but}`;
    })
    .join('; ');

const titleOf = (goal: GoalId): string => `${goal} ${GOALS[goal].title}`;

const namesOf = (parties: readonly Party[]): string => parties.map((party) => `\`${party}\``).join(', ');

const absences = (party: Party): string =>
  UNDERTAKINGS.filter((what) => !takesPart(what, party))
    .map((what) => LETTERS[what])
    .join(' ') || '-';

const hasIt = ({ steps }: Break): boolean => steps === 0;

const cell = (breaks: readonly Break[]): string =>
  [
    ...(breaks.some(hasIt) ? ['has'] : []),
    ...breaks
      .filter((each) => !hasIt(each))
      .map(({ what, silent }) => (silent ? LETTERS[what].toLowerCase() : LETTERS[what])),
  ].join(' ') || '-';

function breaksOf({ goal, broken }: GoalUnderCompromise): string {
  const lines = PARTY_IDS.flatMap((party) => {
    const breaks = broken[party];
    return breaks === undefined ? [] : [`- \`${party}\`: ${breaks.map(sentence).join('; ')}`];
  });
  return `### ${titleOf(goal)}

${lines.join('\n') || 'Nothing, whoever is held.'}
`;
}

const sentence = (found: Break): string =>
  hasIt(found)
    ? `${found.claim}, from the beginning in ${found.what}`
    : `${found.claim}, ${found.steps} in ${found.what}${found.silent ? ', by silence' : ''}`;
