/** A run with every verdict, for the tests of the reports. */
import type { ReportInput, StepResult, TestResult, Verdict } from '../../conformance/report/types.js';

export const hostile = `<b>"x" & 'y'</b> ]]> \u0000\u0007\uD800 | \`\`\``;

const step = (over: Partial<StepResult> = {}): StepResult => ({
  input: 'hello',
  from: 'device',
  event: { type: 'device.hello', deviceId: 'dev1', nonce: 'n1' },
  sent: 'deliver device 214 octets',
  at: 'idle',
  says: 'The server shall answer a registered device with a bootstrap.',
  allowed: [[{ to: 'device', msg: { type: 'server.bootstrap', deviceId: 'dev1', counter: 1 } }]],
  got: [{ to: 'device', msg: { type: 'server.bootstrap', deviceId: 'dev1', counter: 1 } }],
  ok: true,
  ...over,
});

export const wrongStep = step({
  input: 'offer.replay',
  from: 'operator',
  event: {
    type: 'operator.deliver',
    session: 's1',
    object: 'obj1',
    integrity: 'valid',
    digest: 'a-rather-long-digest-that-has-to-be-cut-somewhere',
  },
  at: 'serving.session.relayed',
  says: 'The server shall refuse an object that was delivered before.',
  allowed: [[], [{ to: 'operator', msg: { type: 'server.abort', session: 's1', reason: 'replayed' } }]],
  got: [
    { to: 'device', msg: { type: 'server.offer', session: 's1', total: 3, digest: 'd1' } },
    { to: 'registry', msg: { type: 'server.note', session: 's1' } },
  ],
  refusals: ['not-now'],
  ok: false,
});

export function result(id: string, verdict: Verdict, over: Partial<TestResult> = {}): TestResult {
  return {
    id,
    title: `with serving.session.relayed, when operator.deliver(${id.split('.').at(-1) ?? ''}), then refused and nothing sent [DOC1-4.2-s03]`,
    role: id.split('/')[0] ?? 'server',
    verdict,
    durationMs: 12,
    requirements: ['DOC1-4.2-s03'],
    decisions: [],
    steps: [
      step(),
      step({
        from: 'device',
        event: { type: 'device.info', attest: 'a1' },
        at: 'serving.session.open',
        allowed: [[]],
        got: [],
      }),
      verdict === 'fail' ? wrongStep : step(),
    ],
    purpose: 2,
    repeat: `mcim repro report#${id}`,
    criterion: 'transition',
    ...over,
  };
}

export const sample: ReportInput = {
  title: 'Conformance of the server to the model v1',
  startedAt: '2001-02-03T04:05:06.789Z',
  durationMs: 4321,
  command: 'mcim run --role server -- ./adapter',
  implementation: { name: 'acme-server', version: '1.2', vendor: 'Acme' },
  suite: { name: 'mcim-suite', version: '1', digest: 'sha256:abc' },
  results: [
    result('server/4.2/relays.ok', 'pass', { requirements: ['DOC1-4.2-s01'] }),
    result('server/4.2/replay.neg.replay', 'fail', {
      reason: 'wrong-output',
      blame: 'iut',
      stable: '3/3',
      detail: 'The object was used a second time.',
      twin: { id: 'server/4.2/relays.ok', verdict: 'pass' },
      decisions: ['DEC-07'],
      stderr: 'warning: something\nerror: something else\n',
    }),
    result('server/4.2/hostile.ok', 'error', {
      title: hostile,
      reason: 'crash',
      blame: 'adapter',
      stderr: hostile,
      steps: [],
    }),
    result('server/4.2/model-only.ok', 'inconc', { reason: 'unspecified', blame: 'suite' }),
    result('server/4.2/recommended.ok', 'deviates', {
      reason: 'missing-output',
      blame: 'iut',
      requirements: ['DOC1-4.2-s04'],
    }),
    result('device/4.3/option.ok', 'na', { reason: 'pics', requirements: ['DOC1-4.2-s02'] }),
    result('device/4.3/skipped.ok', 'skip', { requirements: ['DOC1-4.2-s02'] }),
    result('device/4.3/after.ok', 'notrun', { reason: 'bail', requirements: [] }),
  ],
  requirements: [
    { id: 'DOC1-4.2-s01', says: 'The server shall relay what the operator delivers.', clause: '4.2', strength: 'text' },
    { id: 'DOC1-4.2-s02', says: 'The device may keep its address.', clause: '4.2', strength: 'text' },
    {
      id: 'DOC1-4.2-s03',
      says: 'The server shall refuse an object that was delivered before.',
      clause: '4.2',
      strength: 'decision',
    },
    { id: 'DOC1-4.2-s04', says: 'The server should tell why it refuses.', clause: '4.2', strength: 'text' },
  ],
  coverage: { transitions: { covered: 87, total: 120 }, states: { covered: 20, total: 20 } },
  explorations: [
    {
      scenario: 'V1 initial',
      bounds: { capacity: 2, losses: 2, duplications: 1 },
      states: 1234567,
      transitions: 7654321,
      complete: true,
      seconds: 12.34,
      properties: [
        { id: 'neverTwoActive', kind: 'always', says: 'Never are two identities active.', holds: true },
        { id: 'canFinish', kind: 'sometimes', says: 'A device can be provisioned.', holds: true, traceLength: 34 },
        { id: 'neverLost', kind: 'always', says: 'No device is ever stranded.', holds: false, traceLength: 17 },
      ],
    },
    {
      scenario: 'V2 bounded',
      bounds: { depth: 30 },
      states: 10,
      transitions: 20,
      complete: false,
      seconds: 1,
      properties: [{ id: 'p', kind: 'always', says: 'Bounded claim.', holds: true }],
    },
  ],
  faults: { caught: 11, total: 12, missed: ['keeps-old-token'] },
  environment: { node: 'v20', seed: '1', codec: 'bytes' },
};
