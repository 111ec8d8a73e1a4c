/** Compares what came with what the model allows: order matters on each port, not between ports. */
import { isDeepStrictEqual } from 'node:util';
import type { Sent } from '../role.js';
import type { TestStep } from '../suite/types.js';
import type { Reason } from './result.js';

/** `undefined` when `got` is one of the allowed answers, otherwise what is wrong with it. */
export function judgeAnswer(
  step: TestStep,
  got: readonly Sent[],
  twinAnswers: readonly (readonly Sent[])[],
): Reason | undefined {
  if (step.allowed.some((answer) => sameAnswer(answer, got))) return undefined;
  if (got.some(({ msg }) => msg.type === 'unreadable')) return 'unreadable';
  // An answer that only the genuine input deserves: the forgery was taken for it.
  if (got.length > 0 && twinAnswers.some((answer) => answer.length > 0 && sameAnswer(answer, got)))
    return 'accepted-forgery';
  if (got.length === 0) return 'missing-output';
  if (step.allowed.some((answer) => isPartOf(answer, got))) return 'extra-output';
  if (step.allowed.some((answer) => isPartOf(got, answer))) return 'missing-output';
  return 'wrong-output';
}

/** Whether two answers carry equal messages in equal order on every port. */
export function sameAnswer(one: readonly Sent[], other: readonly Sent[]): boolean {
  if (one.length !== other.length) return false;
  const left = byPort(one);
  const right = byPort(other);
  return (
    left.size === right.size && [...left].every(([port, messages]) => isDeepStrictEqual(messages, right.get(port)))
  );
}

/** Whether `less` is a sub-list of `more`. */
function isPartOf(less: readonly Sent[], more: readonly Sent[]): boolean {
  const rest = [...more];
  for (const message of less) {
    const index = rest.findIndex((other) => isDeepStrictEqual(plain(message), plain(other)));
    if (index < 0) return false;
    rest.splice(index, 1);
  }
  return true;
}

function byPort(answer: readonly Sent[]): Map<string, unknown[]> {
  const ports = new Map<string, unknown[]>();
  for (const sent of answer) ports.set(sent.to, [...(ports.get(sent.to) ?? []), plain(sent).msg]);
  return ports;
}

/** As JSON has it: no prototypes, no `undefined` members. */
function plain(sent: Sent): { to: string; msg: unknown } {
  return JSON.parse(JSON.stringify(sent)) as { to: string; msg: unknown };
}
