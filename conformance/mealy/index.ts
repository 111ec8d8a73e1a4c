/** Mealy machines: from DOT, from roles and XState machines, minimal, with what is undefined read in one of three ways. */
export { Refusal } from './answer.js';
export type { Answer, Answered, Subject } from './answer.js';
export { readDot, writeDot } from './dot.js';
export type { ReadDotOptions } from './dot.js';
export { mealyOfMachine, mealyOfRole, namedEvents } from './from-role.js';
export type { FromMachineOptions, FromRole } from './from-role.js';
export { judgeWord } from './judge.js';
export type { Mismatch, WordStep } from './judge.js';
export { UNDEFINED } from './mealy.js';
export type { InputWord, Mealy } from './mealy.js';
export { minimise } from './minimise.js';
export type { Minimised } from './minimise.js';
export { unreachableStates } from './reach.js';
export { readUndefined, REFUSED, SILENCE, silenceOf, UNDEFINED_READINGS, undefinedPairs } from './undefined.js';
export type { UndefinedReading } from './undefined.js';
export { mismatchText, testWords } from './vitest.js';
export type { WordTestApi } from './vitest.js';
