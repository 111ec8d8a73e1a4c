import { describe, expect, test } from 'vitest';
import { stopAndWait } from './examples.js';
import { explore } from './explore.js';

const verdicts = (result: ReturnType<typeof explore>) =>
  Object.fromEntries(result.properties.map(({ id, verdict }) => [id, verdict]));

describe('stop-and-wait', () => {
  test('keeps its properties through loss, duplication and late timers', () => {
    const result = explore(stopAndWait(true, { loss: 2, duplication: 1, late: 1 }));
    expect(verdicts(result)).toEqual({
      neverTwice: 'holds',
      bothArrive: 'holds',
      comesToRest: 'holds',
      deadlock: 'holds',
    });
    expect(result.complete).toBe(true);
    expect(result.undecided).toEqual([]);
  });

  test('shows the bug of a receiver without a check by a shortest run', () => {
    const result = explore(stopAndWait(false, { loss: 1 }));
    const broken = result.properties.find(({ id }) => id === 'neverTwice');
    expect(broken?.verdict).toBe('violated');
    expect(broken?.counterexample?.steps.map(({ kind, event }) => `${kind} ${event.type}`)).toEqual([
      'stimulus user.submit',
      'deliver sender.frame',
      'lose receiver.ack',
      'timer timer.retryExpired',
      'deliver sender.frame',
    ]);
  });
});
