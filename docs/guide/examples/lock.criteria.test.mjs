import { describe, test } from 'vitest';
import { guardCover, mealyOfMachine, simplePaths, testWords } from 'mcim-spec/conformance';
import machine, { events } from './lock.mjs';
import { ForgetfulLock as Lock } from './lock-device.mjs';

const role = mealyOfMachine(machine, { events });
const guards = guardCover(role.model, role.automaton, 'outcomes');
const paths = [...simplePaths(role.automaton, { maxPaths: 100 })];
const words = [...guards.words, ...paths].map(({ inputs }) => inputs);

testWords({ describe, test }, role, words, () => {
  const lock = new Lock();
  return ({ type, digits }) => (type === 'code' ? lock.enter(digits) : lock.shut());
});
