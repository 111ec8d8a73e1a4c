/**
 * Which timer is longer than which (profile, section 5; DEC-58). A longer timer does not expire while a shorter one is
 * armed. Retention outlasts everything: the configuration that keeps a device from being stranded (7.4.2-n16e).
 */
const ascending: readonly (readonly string[])[] = [
  ['m2me.retry'],
  ['shoA.register', 'shoB.register'],
  ['m2me.fallback'],
  ['subscriber.request'],
  ['vno.lease'],
  ['shoA.retention', 'shoB.retention'],
];

/** Pairs `[longer, shorter]` of neighbouring ranks; the engine closes them transitively. */
export const timerOrder: readonly (readonly [string, string])[] = pairsOf(ascending);

/** The same where some instances are absent. */
export function timerOrderWithout(...instances: readonly string[]): readonly (readonly [string, string])[] {
  const isThere = (timer: string): boolean => !instances.some((name) => timer.startsWith(`${name}.`));
  return pairsOf(ascending.map((rank) => rank.filter(isThere)).filter((rank) => rank.length > 0));
}

function pairsOf(ranks: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  return ranks
    .slice(1)
    .flatMap((longer, rank) => longer.flatMap((long) => (ranks[rank] ?? []).map((short) => [long, short] as const)));
}

/** Default durations in milliseconds, in the order above. */
export const TIMER_MS = {
  retry: 2_000,
  register: 5_000,
  fallback: 60_000,
  request: 300_000,
  lease: 3_600_000,
  retention: 86_400_000,
} as const;
