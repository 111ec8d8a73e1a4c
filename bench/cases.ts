/** What is measured, by the text that asks for it: a protocol that is not ours, or a scenario under budgets of its own. */
import type { Composition } from '../conformance/index.js';
import { v1, v11, v12, v3 } from '../models/scenarios/index.js';
import { lock, type LockSize } from './lock.js';
import { orders, type Size } from './orders.js';

/** Budgets that are not named are those of the first part of the scenario. */
export interface ScenarioSize {
  readonly scenario: string;
  readonly budgets: Readonly<Record<string, number>>;
}

export type Case = Size | LockSize | ScenarioSize;

/** Without an attacker, whom Spin cannot be given. */
const SCENARIOS = { V1: v1, V3: v3, V11: v11, V12: v12 } as unknown as Readonly<Record<string, Composition>>;
const ORDERS: Size = { orders: 2, losses: 1, capacity: 2 };
const FAULTS = ['loss', 'duplication', 'reorder', 'late', 'powerCut'];

export function composed(of: Case): Composition {
  if ('clients' in of) return lock(of);
  if ('orders' in of) return orders(of);
  const whole = SCENARIOS[of.scenario] as Composition;
  const budgets = { ...whole.budgets, ...of.budgets };
  const faults = FAULTS.filter((name) => budgets[name] !== 0).map((name) => `${name} ${budgets[name]}`);
  return { ...whole, budgets, name: [of.scenario, ...faults].join(', ') };
}

/**
 * @param text - `orders losses=2 capacity=3`, or a scenario and its budgets: `V1 loss=1 duplication=0`.
 * @throws RangeError with what was expected, for anything else.
 */
export function caseOf(text: string): Case {
  const [name = '', ...settings] = text.trim().split(/\s+/);
  const names = Object.keys(name === 'orders' ? ORDERS : (SCENARIOS[name]?.budgets ?? {}));
  if (names.length === 0) throw wrong(name, ['orders', ...Object.keys(SCENARIOS)].join(', '));
  const given = settings.map((setting) => {
    const [, key = '', value] = /^(\w+)=(\d{1,2})$/.exec(setting) ?? [];
    if (!names.includes(key)) throw wrong(setting, `NAME=NUMBER with ${names.join(', ')}`);
    return [key, Number(value)] as const;
  });
  const numbers = Object.fromEntries(given);
  return name === 'orders' ? { ...ORDERS, ...numbers } : { scenario: name, budgets: numbers };
}

const wrong = (got: string, expected: string) => new RangeError(`--of: expected ${expected}; got '${got}'`);
