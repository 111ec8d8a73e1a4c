/**
 * A role that may fall silent: from a moment of its choosing on it hears nothing, says nothing and serves nobody. Until
 * then it is the role that it is.
 *
 * What a party keeps back once in a while is what channels lose; this is the party that never comes round again, so
 * that what is still reached is reached without it.
 */
import { createMachine, type AnyStateMachine } from 'xstate';
import type { Composition, Fact } from '../../conformance/explore/index.js';
import { does, ignores } from '../roles/statement.js';

const FALLS_SILENT = 'env.fallsSilent';
const SILENT = 'silent';

interface State {
  readonly type?: string;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly states?: Readonly<Record<string, State>>;
}

const silent = {
  description: 'Nothing is heard here, and nothing said.',
  meta: { clause: '5.1.3.5.6' },
  on: { '*': { ...ignores('Who has fallen silent answers nothing.', 'AMB-17') } },
};

const withSilence = <S extends State>(state: S): S => ({ ...state, states: { ...state.states, [SILENT]: silent } });

/** The machine with a state in which it is silent for good; where regions are active together, in each of them. */
export function fallingSilent(machine: AnyStateMachine): AnyStateMachine {
  const chart = machine.config as unknown as State;
  const regions = chart.type === 'parallel' ? Object.entries(chart.states ?? {}) : [];
  const made = chart.type === 'parallel' ? chart : withSilence(chart);
  return createMachine(
    {
      ...made,
      on: {
        ...chart.on,
        [FALLS_SILENT]: {
          target: regions.length > 0 ? regions.map(([region]) => `.${region}.${SILENT}`) : `.${SILENT}`,
          ...does('A party that is held does its part no more.', 'AMB-17'),
        },
      },
      ...(regions.length > 0
        ? { states: Object.fromEntries(regions.map(([region, state]) => [region, withSilence(state)])) }
        : {}),
    } as never,
    machine.implementations as never,
  );
}

/** How many instances fall silent by themselves. */
const SILENCE = 'silence';

/** These instances fall silent together, once and for good; it helps nobody that they do. */
const together = (names: readonly string[]): Fact => ({
  id: `${names.join(', ')} fall${names.length === 1 ? 's' : ''} silent`,
  to: names,
  event: { type: FALLS_SILENT },
  fault: true,
});

/**
 * The composition in which these instances may fall silent, all at once.
 *
 * @param apart - so many of them may also fall silent one by one, each at a moment of its own. Default: none.
 */
export function mayFallSilent<G>(composition: Composition<G>, names: readonly string[], apart = 0): Composition<G> {
  if (names.length === 0) return composition;
  const alone = names.length > 1 && apart > 0 ? names.map((name) => ({ ...together([name]), budget: SILENCE })) : [];
  return {
    ...withSilent(composition, names, new Map()),
    facts: [...(composition.facts ?? []), ...alone, together(names)],
    ...(alone.length > 0 ? { budgets: { ...composition.budgets, [SILENCE]: apart } } : {}),
  };
}

/** A composition begins where another ends only with the very machines of that other. */
function withSilent<G>(
  composition: Composition<G>,
  names: readonly string[],
  made: Map<AnyStateMachine, AnyStateMachine>,
): Composition<G> {
  const { start } = composition;
  return {
    ...composition,
    roles: composition.roles.map((role) => {
      if (!names.includes(role.name)) return role;
      const machine = made.get(role.machine) ?? fallingSilent(role.machine);
      made.set(role.machine, machine);
      return { ...role, machine };
    }),
    ...(start === undefined ? {} : { start: { ...start, from: withSilent(start.from, names, made) } }),
  };
}
