/** Whether a run is one of the composition: walked by hand, step by step. */
import { expect } from 'vitest';
import { identityOf } from '../../conformance/compile/identity.js';
import type { Composition } from '../../conformance/explore/composition.js';
import { Stepper, type Standing } from '../../conformance/explore/stepper.js';
import type { Trace } from '../../conformance/explore/trace.js';

/**
 * @param trace - with the state after each step.
 * @returns where it ends.
 */
export function expectGenuine(composition: Composition, { steps, states = [] }: Trace): Standing {
  const stepper = new Stepper(composition);
  expect(states.length).toBe(steps.length + 1);
  expect(stepper.standing().state).toEqual(states[0]);
  for (const [at, step] of steps.entries()) {
    const text = textOf(step);
    const wanted = textOf(states[at + 1]);
    const { enabled } = stepper.standing();
    const leads = enabled.some((each, choice) => {
      if (textOf(each) !== text || !stepper.take(choice + 1)) return false;
      if (textOf(stepper.standing().state) === wanted) return true;
      stepper.undo();
      return false;
    });
    expect({ text, leads }).toEqual({ text, leads: true });
  }
  return stepper.standing();
}

/** The order of keys says nothing. */
const textOf = (value: unknown): string => identityOf(value, 'run');
