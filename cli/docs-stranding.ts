/** The page `docs/scenarios/stranding.md`: when a device can be stranded, from the computed table. */
import { markdownTable } from '../conformance/emit/pictures.js';
import { countText } from '../conformance/report/index.js';
import { ADVERSE, CUT_AT, hasOwnerOnTheSpot } from '../models/scenarios/stranding.js';
import type { Adverse, CutAt } from '../models/scenarios/stranding.js';
import { GENERATED } from './docs-scenarios.js';
import { adverseText } from './stranding.js';
import type { StrandingCell, StrandingTable } from './stranding.js';

/** Columns of the whole table: what reaches the device, by what the old SHO retains. */
const RETENTION: readonly (readonly [says: string, adverse: Adverse | null])[] = [
  ['long', null],
  ['short', 'shortRetention'],
  ['none', 'noRetention'],
];

export function strandingPage({ cells, minimal }: StrandingTable): string {
  const most = Math.max(...cells.map(({ states }) => states));
  const smallest = minimal.map(({ adverse, cutAt, keptOnTheSpot, preventedBy }) => [
    adverseText(adverse),
    cutAt.map((place) => CUT_AT[place]).join('; '),
    onTheSpotText(cutAt, keptOnTheSpot),
    preventedBy,
  ]);
  const places = Object.keys(CUT_AT) as CutAt[];
  return `${GENERATED}

# When can a device be stranded?

The power of a device is cut at a record of its journal, in first provisioning, in service, or on its way to another
operator through the pristine state or over the old one, and comes back to a world in which something is amiss for
good. It is stranded if it can get into a state from which no service can be reached any more. Each of the
${countText(cells.length)} combinations is a composition of the statecharts, explored to its end (at most
${countText(most)} states each): one power cut, at the place that is named, the coverage as assigned, and no other
fault. \`npx mcim stranding --json\` prints every one of them; \`models/scenarios/stranding.ts\` says how they are
composed. The same return under all faults of the radio, and under every order of the timers, is [V13](v13.md).

What can be amiss:

${(Object.keys(ADVERSE) as Adverse[]).map((one) => `- ${ADVERSE[one]}`).join('\n')}

## The smallest combinations that strand

Nothing can be left out of one of these. Whatever contains one strands as well, and without help from outside nothing
else does.

_On the spot_ says what an owner can do who comes to the device, has chosen another operator, and finds the bootstrap
access in reach (AMB-17): the same world explored with him, from every state in which he has not come yet. Where no MCIM
is in use there is nothing that he could have replaced.

${markdownTable(['Amiss', 'Power cut at', 'On the spot', 'Prevented by'], smallest)}
## All combinations

In a change over the old SHO by what it retains: _long_ outlasts everything, _short_ outlasts the return and not the
time without power, _none_ is over at once. Elsewhere no SHO has anything to retain: at first there is no old one,
in a renewal none is left, and one that is left through the pristine state deletes when the MCIM is erased.

${places.map((place) => `### ${CUT_AT[place]}\n\n${tableOf(cells.filter(({ cutAt }) => cutAt === place))}`).join('\n')}`;
}

function tableOf(cells: readonly StrandingCell[]): string {
  const worlds = cells.filter(({ adverse }) => !isOfRetention(adverse)).map(({ adverse }) => adverse);
  const verdict = (world: readonly Adverse[], retention: Adverse | null): string => {
    const wanted = retention === null ? world : [...world, retention];
    return cells.find(({ adverse }) => adverse.join() === wanted.join())?.kept === true ? 'kept' : '**stranded**';
  };
  const retains = cells.some(({ adverse }) => isOfRetention(adverse));
  const columns = retains ? RETENTION : ([['the device is', null]] as const);
  return markdownTable(
    ['Amiss', ...columns.map(([says]) => says)],
    worlds.map((world) => [adverseText(world), ...columns.map(([, retention]) => verdict(world, retention))]),
  );
}

const isOfRetention = (adverse: readonly Adverse[]): boolean =>
  adverse.includes('shortRetention') || adverse.includes('noRetention');

function onTheSpotText(cutAt: readonly CutAt[], kept: readonly CutAt[]): string {
  const possible = cutAt.filter(hasOwnerOnTheSpot);
  if (possible.length === 0) return 'no MCIM in use';
  if (kept.length === 0) return 'no help';
  if (kept.length === possible.length)
    return possible.length === cutAt.length ? 'kept' : 'kept where an MCIM is in use';
  return `kept at ${kept.map((place) => CUT_AT[place]).join('; ')}`;
}
