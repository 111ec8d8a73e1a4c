/** One representative of a class of inputs of a role. */
import type { NegativeOp, SampleInput } from '../../../conformance/role.js';
import type { Message } from '../../messages/messages.js';

/** A genuine, well-formed input. */
export const ok = (id: string, from: string, event: Message): SampleInput => ({
  id,
  from,
  event: { ...event },
  op: 'ok',
});

/** An input that differs from its genuine twin in one respect. */
export const spoilt = (
  twin: SampleInput,
  op: NegativeOp,
  change: Readonly<Record<string, unknown>>,
  name = kebab(op),
): SampleInput => ({
  id: `${twin.id}.${name}`,
  from: twin.from,
  event: { ...twin.event, ...change },
  op,
  twin: twin.id,
});

/** Sent along the role's sequences alone. */
export const onSequences = (...samples: readonly SampleInput[]): readonly SampleInput[] =>
  samples.map((sample) => ({ ...sample, onlyOnSequences: true }));

/** A network function loses what it holds in memory alone. */
export const restarted = ok('restarted', 'env', { type: 'env.restarted' });

const kebab = (text: string): string => text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
