/**
 * The M2ME's access: attach, AKA, and the fallback from an operator that is not there. Source: TR 33.812, clauses
 * 5.1.3.6.3 steps 1 to 5 and r20, 5.1.3.6.4, and the NOTE of 5.1.3.7.4.2.
 *
 * One procedure for the VNO and for an SHO's own network. An accept counts only after a challenge that the TRE has
 * answered with RES: AKA authenticates the network as well, and a late accept of an earlier attach proves nothing. A
 * non-3GPP provider is not authenticated: it may challenge or not, and its accept counts as it comes. So does that of a
 * visited network which is open (5.5-o05).
 */
import { match, P } from 'ts-pattern';
import type { AttachCause, Message } from '../codec/index.js';
import { resolve, resolvingStep } from './m2me-addresses.js';
import {
  attach,
  attachOpenly,
  bootstrapAgain,
  cancel,
  discover,
  followInstruction,
  goPristine,
  leave,
  lookingAgain,
  notify,
  openSession,
  reportNow,
  rest,
} from './m2me-begin.js';
import type { AttachGoal, AttachState, Credential, Input, Step } from './m2me-state.js';
import { ask, ignore, tell, type M2meContext } from './m2me-step.js';

/** One input while attaching. */
export function attachStep(state: AttachState, input: Input, context: M2meContext): Step {
  return match(state)
    .with({ name: 'attaching' }, (attaching) => whileAttaching(attaching, input, context))
    .with({ name: 'authenticating' }, (authenticating) => whileAuthenticating(authenticating, input))
    .with({ name: 'proving' }, (proving) => whileProving(proving, input))
    .with({ name: 'resolving' }, (resolving) => resolvingStep(resolving, input, context))
    .with({ name: 'discovering' }, (discovering) => whileDiscovering(discovering, input))
    .with({ name: 'rejected' }, (rejected) => whileRejected(rejected, input, context))
    .with({ name: 'awaitingFallback' }, () => (isFallback(input) ? fallBack(context) : ignore(state)))
    .with({ name: 'fallingBack' }, () =>
      match(input)
        .with({ message: { type: 'tre.reverted' } }, ({ message }) =>
          attach({ for: 'return' }, context.credentialOf(message)),
        )
        .otherwise(() => ignore(state)),
    )
    .with({ name: 'goingBack' }, (going) => whileGoingBack(going, input, context))
    .exhaustive();
}

type Attaching = Extract<AttachState, { name: 'attaching' }>;
type Rejected = Extract<AttachState, { name: 'rejected' }>;

function whileAttaching(state: Attaching, input: Input, context: M2meContext): Step {
  const { goal, credential } = state;
  if (isRetry(input)) return attachAgain(state, context);
  if (input.kind === 'openNetwork')
    return isLooking(credential) ? attachOpenly(goal, credential, context.ports) : ignore(state);
  if (isFallback(input)) return goal.for === 'confirmation' ? fallBack(context) : ignore(state);
  if (input.kind === 'message' && input.message.type === 'drf.bootstrap') {
    return takesBootstrap(state) ? openSession(state, input.message.bootstrap, context) : ignore(state);
  }
  const instruction = instructed(state, input, context);
  if (instruction !== undefined) return instruction;
  if (input.kind !== 'message' || input.from !== credential.network) return ignore(state);
  if (credential.otherwise !== undefined) return whileAskingOpenly(state, input.message, context);
  return match(input.message)
    .with({ type: P.union('vno.authRequest', 'sho.authRequest') }, ({ rand, autn }) =>
      ask(
        context,
        { name: 'authenticating', goal, credential },
        { type: 'm2me.aka', identity: credential.identity, rand, autn },
      ),
    )
    .with({ type: 'icsp.authRequest' }, ({ challenge }) =>
      ask(context, { name: 'proving', goal, credential }, { type: 'm2me.proveAccess', challenge }),
    )
    .with({ type: 'icsp.accessAccept' }, () => afterAttach(goal, credential, context))
    .with({ type: 'icsp.accessReject' }, ({ cause }) => afterReject(state, cause, context))
    .with({ type: P.union('vno.attachAccept', 'sho.attachAccept') }, (accepted) => {
      if (state.proof !== 'given') return ignore(state);
      // Every attach has a filter of its own, or none; and nobody is registered with IMS over it yet.
      const filter = accepted.type === 'sho.attachAccept' ? accepted.filter : undefined;
      return afterAttach(goal, { ...credential, filter, ims: undefined }, context);
    })
    .with({ type: P.union('vno.attachReject', 'sho.attachReject') }, ({ cause }) => afterReject(state, cause, context))
    .otherwise(() => ignore(state));
}

function whileRejected(state: Rejected, input: Input, context: M2meContext): Step {
  const { goal, credential } = state;
  if (isRetry(input))
    return isBootstrap(goal) ? bootstrapAgain(lookingAgain(credential), context) : attach(goal, credential);
  return instructed(state, input, context) ?? ignore(state);
}

/**
 * In service before, and not served now: nobody but the owner on the spot reaches the device (AMB-17). What is under
 * way in the TRE it refuses by itself.
 */
function instructed({ goal, credential }: Rejected | Attaching, input: Input, context: M2meContext): Step | undefined {
  if (input.kind !== 'message' || input.message.type !== 'owner.instruction') return undefined;
  return goal.for === 'operation' || goal.for === 'notice' || goal.for === 'report'
    ? followInstruction(input.message.instruction, credential, context, goal)
    : undefined;
}

/** Nobody is authenticated, and so nothing is awaited but whether the device is let in. */
function whileAskingOpenly(state: Attaching, message: Message, context: M2meContext): Step {
  return match(message)
    .with({ type: 'vno.attachAccept' }, () =>
      state.goal.for === 'bootstrap' && state.goal.report === undefined
        ? discover(context.ports.drf, state.credential, context)
        : afterAttach(state.goal, state.credential, context),
    )
    .with({ type: 'vno.attachReject' }, ({ cause }) => afterReject(state, cause, context))
    .otherwise(() => ignore(state));
}

/** Whether a device without a PCID has found no access yet. */
function isLooking({ onAir, otherwise }: Credential): boolean {
  return onAir === undefined && otherwise === undefined;
}

function whileAuthenticating(state: Extract<AttachState, { name: 'authenticating' }>, input: Input): Step {
  const { goal, credential } = state;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.akaResult' } }, ({ message }) => ({
      next: { name: 'attaching', goal, credential, proof: message.result === 'res' ? 'given' : 'none' },
      out: [tell(credential.network, { ...message, type: 'm2me.authResponse' })],
    }))
    .with({ message: { type: 'tre.refused' } }, () => ({
      next: { name: 'attaching', goal, credential, proof: 'none' },
    }))
    .otherwise(() => ignore(state));
}

/** Whether the proof was right, the accept tells. */
function whileProving(state: Extract<AttachState, { name: 'proving' }>, input: Input): Step {
  const next = { ...state, name: 'attaching', proof: 'none' } as const;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.accessProof' } }, ({ message }) => ({
      next,
      out: [tell(state.credential.network, { ...message, type: 'm2me.accessProof' })],
    }))
    .with({ message: { type: 'tre.refused' } }, () => ({ next }))
    .otherwise(() => ignore(state));
}

/** The discovery goes to the DRF, whose bootstrap is awaited as after an attach. */
function whileDiscovering(state: Extract<AttachState, { name: 'discovering' }>, input: Input): Step {
  const { server, credential } = state;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.discovery' } }, ({ message: { discovery } }) => ({
      next: { name: 'awaitingBootstrap', credential },
      out: [tell(server, { type: 'm2me.discover', discovery })],
      retry: 'arm',
    }))
    .otherwise(() => ignore(state));
}

/**
 * Only the confirmation of a change has a budget: two attempts, then the fallback timer decides, where there is one.
 */
function attachAgain(state: Attaching, context: M2meContext): Step {
  const { goal, credential } = state;
  // Before the MCIM that is kept an access is looked for elsewhere than where it was asked for openly.
  if (isBootstrap(goal) && credential.otherwise === undefined) return bootstrapAgain(credential, context);
  if (goal.for !== 'confirmation' || (goal.attempt === 2 && context.host?.destroysOld === true))
    return attach(goal, credential);
  if (goal.attempt === 1) return attach({ for: 'confirmation', attempt: 2 }, credential);
  return { next: { name: 'awaitingFallback', credential }, retry: 'disarm' };
}

/** Whether nothing but a bootstrap is looked for: what is owed is reported first. */
function isBootstrap(goal: AttachGoal): boolean {
  return goal.for === 'bootstrap' && goal.report === undefined;
}

/** What an accepted attach leads to. */
function afterAttach(goal: AttachGoal, credential: Credential, context: M2meContext): Step {
  return match(goal)
    .returnType<Step>()
    .with({ for: 'bootstrap' }, ({ report }) => {
      if (report !== undefined) return reportNow('first', report, credential, context);
      // Nobody but the device itself can tell the DRF that it is there, where no ICF does (AMB-03).
      if (credential.onAir === undefined)
        return context.host?.addresses === 'none'
          ? resolve(credential, context)
          : discover(context.ports.drf, credential, context);
      return { next: { name: 'awaitingBootstrap', credential }, retry: 'arm' };
    })
    .with({ for: 'operation' }, () => rest(credential))
    .with({ for: 'notice' }, () => notify(1, credential, context))
    .with({ for: 'report' }, () => reportNow('change', 'success', credential, context))
    .with({ for: 'confirmation' }, () => ({
      ...reportNow('change', 'success', credential, context),
      fallback: 'disarm',
    }))
    .with({ for: P.union('return', 'cancel') }, () => cancel('reverted', credential, context))
    .exhaustive();
}

/**
 * A reject ends the attempt. A device that has come back and is not known any more has nobody to go to but the
 * bootstrap; where a timer decides about the change, the reject is as good as no answer.
 */
function afterReject(state: Attaching, cause: AttachCause, context: M2meContext): Step {
  const { goal, credential } = state;
  const unanswered: Step = { next: { ...state, proof: 'none' } };
  return match(goal)
    .returnType<Step>()
    .with({ for: P.union('bootstrap', 'operation', 'notice', 'report') }, () => ({
      next: { name: 'rejected', goal, credential },
      retry: 'arm',
    }))
    .with({ for: 'confirmation' }, () => unanswered)
    .with({ for: P.union('return', 'cancel') }, () =>
      cause === 'unknownIdentity' ? goPristine(credential, undefined, context) : unanswered,
    )
    .exhaustive();
}

/** Back to the MCIM that was kept, or, where there is none, to the first access. */
function whileGoingBack(state: Extract<AttachState, { name: 'goingBack' }>, input: Input, context: M2meContext): Step {
  const { kept: _kept, ...credential } = state.credential;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.reverted' } }, ({ message }) => {
      const returned = attach({ for: 'return' }, context.credentialOf(message));
      return { ...returned, out: [leave(credential), ...(returned.out ?? [])] };
    })
    .with({ message: { type: 'tre.refused' } }, () => attach({ for: 'bootstrap' }, credential))
    .otherwise(() => ignore(state));
}

/** The new operator is not to be had: back to the old MCIM. */
function fallBack(context: M2meContext): Step {
  return { ...ask(context, { name: 'fallingBack' }, { type: 'm2me.revert' }), retry: 'disarm', fallback: 'disarm' };
}

/**
 * In first provisioning, with the response to the challenge on its way and no report owed: the bootstrap follows the
 * acceptance and can overtake it. In operation a bootstrap waits for the bearer.
 */
function takesBootstrap({ goal, proof }: Attaching): boolean {
  return goal.for === 'bootstrap' && goal.report === undefined && proof === 'given';
}

function isRetry(input: Input): boolean {
  return input.kind === 'timer' && input.timer === 'retry';
}

function isFallback(input: Input): boolean {
  return input.kind === 'timer' && input.timer === 'fallback';
}
