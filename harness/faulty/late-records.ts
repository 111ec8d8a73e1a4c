/**
 * Records of an implementation that answers first and writes later: what the last step has changed is lost in a
 * restart.
 */
import type { Records } from '../../impl/records.js';

export function lateRecords<Value>(): Records<Value> {
  let kept: Value | undefined;
  let waiting: Value | undefined;
  return {
    read() {
      waiting = structuredClone(kept);
      return structuredClone(kept);
    },
    write(value) {
      kept = waiting;
      waiting = structuredClone(value);
    },
  };
}
