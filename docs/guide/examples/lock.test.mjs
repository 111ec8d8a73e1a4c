import { describe, test } from 'vitest';
import { completeSuite, mealyOfMachine, testWords } from 'mcim-spec/conformance';
import machine, { events } from './lock.mjs';
import { ForgetfulLock as Lock } from './lock-device.mjs';

const role = mealyOfMachine(machine, { events });
const { words } = completeSuite(role.machine, { method: 'S', extraStates: 0 });
testWords({ describe, test }, role, words, () => {
  const lock = new Lock();
  return ({ type, digits }) => (type === 'code' ? lock.enter(digits) : lock.shut());
});
