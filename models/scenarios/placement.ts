/**
 * Where the functions sit: which of them one operator runs in one house. Source: TR 33.812, clauses 5.1.3.1, 5.1.3.5.1,
 * 5.1.3.6.1 and 5.1.3.6.2.
 *
 * A placement is read off the options of an implementation (PICS) and becomes links of a composition; no role knows it.
 * Left out: who hosts the CCIF (no message changes), and placements of two operators at once (there is one DPF here).
 */
import type { ChannelOverride } from '../../conformance/explore/index.js';
import { checkPics, type PicsConfiguration, type PicsId } from '../requirements/index.js';

/** The functions that can be brought together, by port. */
const PLACED = ['vno', 'icf', 'drf', 'dpf', 'shoA', 'pva'] as const;

export type PlacedPort = (typeof PLACED)[number];

export interface Placement {
  /** What an option brings together, in the order of the list of functions; a function in no house stands alone. */
  readonly houses: readonly (readonly PlacedPort[])[];
  /** Parts of one operator that stay logically apart (6.2-r04). */
  readonly apart: readonly (readonly [PlacedPort, PlacedPort])[];
}

/**
 * The placement that a configuration claims.
 *
 * Without any option of placement it is empty. The source gives ICF, DRF and DPF to the RO, but says that it is a
 * sample; their links are those between operators then, which lose messages: more runs, never fewer.
 *
 * @throws RangeError for a configuration that breaks a rule, which it names. Advice is no error.
 */
export function placementOf(configuration: PicsConfiguration): Placement {
  const broken = checkPics(configuration).filter(({ severity }) => severity === 'error');
  if (broken.length > 0) {
    const rules = broken.map(({ id, sentence, options }) => `${id} (${sentence} ${options.join(', ')})`).join('; ');
    throw new RangeError(
      `placement: expected a consistent configuration, got one that breaks ${rules}. Claim or disclaim these options.`,
    );
  }
  const claims = (option: PicsId): boolean => configuration.includes(option);
  const together = GROUPS.filter(({ option }) => claims(option)).map(({ ports }) =>
    ports.filter((port) => port !== 'dpf' || ports.includes('shoA') || !claims('PICS_DPF_AT_SHO')),
  );
  return { houses: joined(together), apart: claims('PICS_VNO_EQ_SHO') ? [['vno', 'shoA']] : [] };
}

/** Each pair of functions of one house, once; parts that stay apart are no pair. */
export function pairsOf({ houses, apart }: Placement): readonly (readonly [PlacedPort, PlacedPort])[] {
  return houses
    .flatMap((house) => house.flatMap((one, at) => house.slice(at + 1).map((other) => [one, other] as const)))
    .filter(([one, other]) => !apart.some(([part, counterpart]) => part === one && counterpart === other));
}

/** The links inside the houses: nothing is lost, and nothing else happens before a message is taken. */
export function linksOf(placement: Placement): readonly ChannelOverride[] {
  return pairsOf(placement).flatMap(([one, other]): ChannelOverride[] => [
    { from: one, to: other, lossy: false, urgent: 'atomic' },
    { from: other, to: one, lossy: false, urgent: 'atomic' },
  ]);
}

/** What each option brings together. The RO is ICF, DRF and, unless the SHO has it, DPF. */
const GROUPS: readonly { readonly option: PicsId; readonly ports: readonly PlacedPort[] }[] = [
  { option: 'PICS_DPF_AT_SHO', ports: ['dpf', 'shoA'] },
  { option: 'PICS_PVA_AT_SHO', ports: ['shoA', 'pva'] },
  { option: 'PICS_VNO_EQ_SHO', ports: ['vno', 'shoA'] },
  { option: 'PICS_VNO_EQ_RO', ports: ['vno', 'icf', 'drf', 'dpf'] },
  { option: 'PICS_RO_EQ_SHO', ports: ['icf', 'drf', 'dpf', 'shoA'] },
];

/** Groups that share a function are one house. */
function joined(groups: readonly (readonly PlacedPort[])[]): readonly (readonly PlacedPort[])[] {
  let houses: readonly (readonly PlacedPort[])[] = [];
  for (const group of groups) {
    const shares = (house: readonly PlacedPort[]): boolean => house.some((port) => group.includes(port));
    const members = [...group, ...houses.filter(shares).flat()];
    houses = [...houses.filter((house) => !shares(house)), PLACED.filter((port) => members.includes(port))];
  }
  return houses;
}
