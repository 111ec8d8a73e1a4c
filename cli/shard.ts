/**
 * `--shard I/N`: the part of a suite that one of N machines runs. A test belongs to the same part in every run, whatever
 * else was selected. A control that belongs to another part runs in this one as well, if a test of this one needs it.
 */
import { createHash } from 'node:crypto';
import type { TestCase } from '../conformance/suite/index.js';
import { usage } from './exit.js';

export interface Shard {
  /** 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/** More machines than anybody has; beyond, it is a slip. */
const MOST_SHARDS = 1_000;

export function readShard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index >= 1 && index <= of && of <= MOST_SHARDS) return { index, of };
  throw usage(
    '--shard',
    `I/N with N from 1 to ${MOST_SHARDS} and I from 1 to N`,
    `'${text}'`,
    "For example '--shard 1/4'.",
  );
}

export function shardText({ index, of }: Shard): string {
  return `${index}/${of}`;
}

export function inShard({ index, of }: Shard): (test: Pick<TestCase, 'id'>) => boolean {
  return ({ id }) => createHash('sha256').update(id).digest().readUInt32BE(0) % of === index - 1;
}
