/**
 * The forms in which servers of remote provisioning have failed in the field, each as a role of the reference that fails
 * so: a bad signature of the device that is only logged, a report with a bad signature that still closes its session,
 * and a request whose outer transaction id is not compared with the signed one.
 *
 * None of them is a counter-measure that is missing; each is one that is there and has no consequence.
 */
import type { RoleInstance } from '../../conformance/explore/index.js';
import type { PlainEvent } from '../../conformance/role.js';
import { completeChecks, type SignatureCheck } from '../../impl/checks.js';
import type { PayloadKind } from '../../impl/codec/index.js';
import type { CounterMeasure } from '../../models/requirements/index.js';
import { pva, ROLE_MODELS, sho } from '../../models/roles/index.js';
import { unasked, unverified } from '../faulty/weakened-checks.js';
import type { RoleName } from '../world/setup.js';
import type { Taken } from './projection.js';
import { replayAt, type ReplayedAttack } from './replay.js';
import { announced, type RoleWeakening } from './weakenings.js';

/** A server that fails, and what somebody does with it. */
export interface ServerFailure {
  /** Beside the ids of attacks. */
  readonly id: `S-${string}`;
  /** What has no consequence. */
  readonly measure: CounterMeasure;
  readonly role: RoleName;
  readonly says: string;
  /** The role as it fails, in the model. */
  readonly failing: RoleInstance;
  readonly whole: RoleInstance;
  /** What the role takes; the last input is the attack. */
  readonly taken: readonly Taken[];
  /** The implementation as it fails. `log` is told of each signature that was found bad and let pass. */
  readonly options: (log: (kind: PayloadKind) => void) => RoleWeakening;
}

/** As far as an SHO to which a device has come, and which has issued an MCIM to it. */
const issued: readonly Omit<Taken, 'at'>[] = [
  of('sho', 'subscriber-contract'),
  of('sho', 'drf-contract-registered'),
  of('sho', 'dpf-relay-info'),
  of('sho', 'pva-validation-response'),
];

/** Those that are known. */
export const serverFailures: readonly ServerFailure[] = [
  {
    id: 'S-01',
    measure: 'CM_REP_AUTH',
    role: 'sho',
    says: 'The SHO notes that a report is not signed by the device, and takes it.',
    whole: instance('shoA', sho, { id: 'A' }),
    failing: instance(
      'shoA',
      sho.provide({
        guards: {
          reportIsForged: () => false,
          initialSuccess: ({ event }) => event.type === 'dpf.reportForward' && event.status === 'success',
        },
      }),
      { id: 'A' },
    ),
    taken: [...issued, of('sho', 'dpf-report-forward', { signedBy: 'rogue' })].map(inOrder),
    options: (log) => ({ checks: { reportSignature: logged(completeChecks.reportSignature, log) } }),
  },
  {
    id: 'S-02',
    measure: 'CM_REP_AUTH',
    role: 'sho',
    says: 'The SHO ends a session upon a report of failure, whoever has signed it.',
    whole: instance('shoA', sho, { id: 'A' }),
    failing: instance(
      'shoA',
      sho.provide({
        guards: {
          reportIsForged: ({ event }) =>
            event.type === 'dpf.reportForward' && event.status === 'success' && event.signedBy !== 'tre',
          installationFailed: ({ event }) => event.type === 'dpf.reportForward' && event.status === 'installFailed',
          initialFailure: ({ event }) => event.type === 'dpf.reportForward' && event.status !== 'success',
        },
      }),
      { id: 'A' },
    ),
    taken: [...issued, of('sho', 'dpf-report-forward', { status: 'installFailed', signedBy: 'rogue' })].map(inOrder),
    options: () => ({
      checks: {
        reportSignature: (report, against) =>
          report.claims.status === 'success'
            ? completeChecks.reportSignature(report, against)
            : unverified<'report'>()(report),
      },
    }),
  },
  {
    id: 'S-03',
    measure: 'CM_ATT_FRESH',
    role: 'pva',
    says: 'The PVA judges an attestation whatever transaction id is around it.',
    whole: instance('pva', pva, { devId: 'd1' }),
    failing: instance('pva', pva.provide({ guards: { requestIsNotBound: () => false } }), { devId: 'd1' }),
    taken: [of('pva', 'supplier-register-pfc'), of('pva', 'sho-validation-request', { reqId: 5 })].map(inOrder),
    options: () => ({ checks: { requestBinding: unasked() } }),
  },
];

/** A server failure in use: it succeeds against the failing role, and the whole one refuses it. */
export async function replayServerFailure(
  { role, whole, failing, taken, options }: ServerFailure,
  log: (kind: PayloadKind) => void = () => {},
): Promise<ReplayedAttack | undefined> {
  const weak = (): ReturnType<typeof announced> =>
    announced(role, options(log), 'with a check that has no consequence');
  return replayAt({ complete: whole, weakened: failing, taken, weak });
}

/** Looks at a signature, says that it is bad, and lets it pass. */
function logged<Kind extends PayloadKind>(
  complete: SignatureCheck<Kind>,
  log: (kind: PayloadKind) => void,
): SignatureCheck<Kind> {
  return (object, key) => {
    const found = complete(object, key);
    if (!found.ok) log(object.kind);
    return found.ok ? found : unverified<Kind>()(object);
  };
}

function instance(name: string, machine: RoleInstance['machine'], input: unknown): RoleInstance {
  return { name, machine, input };
}

/** A sample of the role, perhaps changed in some fields. */
function of(role: RoleName, id: string, change: Readonly<Record<string, unknown>> = {}): Omit<Taken, 'at'> {
  const sample = ROLE_MODELS.find(({ name }) => name === role)?.samples.find((each) => each.id === id);
  if (sample === undefined) throw new RangeError(`${role}: no sample ${id}`);
  const event: PlainEvent = { ...sample.event, ...change };
  return { event, from: sample.from };
}

function inOrder(taken: Omit<Taken, 'at'>, at: number): Taken {
  return { ...taken, at };
}
