/**
 * What a network function has on record: it survives a restart, and is written before anybody is answered (DEC-190).
 *
 * One value, written whole. A function that is run for long keeps it in a database; what it must not do is answer
 * first.
 */

/** A record of one kind of value. */
export interface Records<Value> {
  /** What was written last; nothing, if nothing was. Asked when a function is made, and when it is restarted. */
  read(): Value | undefined;
  /** On return it is kept, whatever happens to the function. */
  write(value: Value): void;
}

/** Kept as long as the process; what is read and written is copied, so that nobody changes a record but by writing. */
export function memoryRecords<Value>(): Records<Value> {
  let kept: Value | undefined;
  return {
    read: () => structuredClone(kept),
    write: (value) => {
      kept = structuredClone(value);
    },
  };
}
