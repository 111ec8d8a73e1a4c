import { describe, test } from 'vitest';
import { chartMutants, guardMutants, mealyOfMachine, searchFaultWords, testWords } from 'mcim-spec/conformance';
import machine, { events } from './lock.mjs';
import { ForgetfulLock as Lock } from './lock-device.mjs';

const role = mealyOfMachine(machine, { events });
const faults = [...guardMutants(machine), ...chartMutants(machine)];
const found = searchFaultWords(role.model, [], faults);
const ids = role.samples.map(({ id }) => id);
const words = found.words.map(({ word }) => word.map((id) => ids.indexOf(id)));

testWords({ describe, test }, role, words, () => {
  const lock = new Lock();
  return ({ type, digits }) => (type === 'code' ? lock.enter(digits) : lock.shut());
});
