/** Options that several commands read alike. */
import { Option } from 'commander';
import { usage } from './exit.js';

/** A budget is kept in one octet of a state. */
const MOST_FAULTS = 255;

export interface BudgetOption {
  readonly budget: Readonly<Record<string, number>>;
}

export const budgetOption = (): Option =>
  new Option('--budget <name=n>', 'how often a fault may happen; may be repeated')
    .argParser(readBudget)
    .default({}, "the scenario's own");

function readBudget(text: string, before: Readonly<Record<string, number>>): Record<string, number> {
  const [, name, most] = /^([A-Za-z]+)=(\d+)$/.exec(text) ?? [];
  if (name === undefined || most === undefined || Number(most) > MOST_FAULTS)
    throw usage(
      '--budget',
      `name=n with n a whole number from 0 to ${MOST_FAULTS}`,
      `'${text}'`,
      "For example '--budget loss=1'.",
    );
  return { ...before, [name]: Number(most) };
}

export function readCount(option: string): (text: string) => number {
  return (text) => {
    if (/^[1-9]\d*$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
    throw usage(option, 'a whole number above 0', `'${text}'`, 'Leave it out for the default.');
  };
}

export function readWhole(option: string): (text: string) => number {
  return (text) => {
    if (/^\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
    throw usage(option, 'a whole number of 0 or more', `'${text}'`, 'Leave it out for the default.');
  };
}

export function readName<T extends string>(option: string, names: readonly T[]): (text: string) => T {
  return (text) => {
    const found = names.find((name) => name === text);
    if (found !== undefined) return found;
    throw usage(option, `one of ${names.join(', ')}`, `'${text}'`, `For example '${option} ${names.at(-1)}'.`);
  };
}
