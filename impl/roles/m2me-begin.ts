/**
 * How each part of the M2ME's procedure is begun: the first command or message, and the state that waits for what
 * follows. Source: the profile, section 4 "M2ME".
 *
 * The regions (`m2me-attach.ts`, `m2me-session.ts`, `m2me-change.ts`) lead into one another; what they share is here,
 * so that none has to know another.
 */
import type { Message, ReportStatus, SignedObject } from '../codec/index.js';
import type { AttachGoal, CancelReason, Course, Credential, M2mePorts, RestState, Step } from './m2me-state.js';
import { ask, tell, type M2meContext } from './m2me-step.js';

/** Begins to attach, or begins again. */
export function attach(goal: AttachGoal, credential: Credential): Step {
  return requestAccess(goal, lookingAgain(credential));
}

/** Where an access is looked for that a network has not given, or gives no longer. */
export function lookingAgain({ otherwise, ...credential }: Credential): Credential {
  return otherwise === undefined ? credential : { ...credential, network: otherwise };
}

/** Asks an open visited network, which is told no identity either, in the place of the provider (DEC-220). */
export function attachOpenly(goal: AttachGoal, credential: Credential, { vno }: M2mePorts): Step {
  return requestAccess(goal, { ...credential, network: vno, otherwise: credential.network });
}

function requestAccess(goal: AttachGoal, credential: Credential): Step {
  return {
    next: { name: 'attaching', goal, credential, proof: 'none' },
    out: [tell(credential.network, accessRequest(credential))],
    retry: 'arm',
  };
}

/** What a network is asked for access with: without a PCID it is told no identity. */
function accessRequest({ onAir }: Credential): Message {
  return onAir === undefined ? { type: 'm2me.requestAccess' } : { type: 'm2me.attach', identity: onAir };
}

/** What a network is told when the access that it gave is left. */
export function leave({ network, onAir }: Credential): ReturnType<typeof tell> {
  return tell(network, onAir === undefined ? { type: 'm2me.releaseAccess' } : { type: 'm2me.detach', identity: onAir });
}

/**
 * Looks for a bootstrap once more, where nothing has come of it; by way of the MCIM that is kept, if there is one.
 */
export function bootstrapAgain(credential: Credential, context: M2meContext): Step {
  if (credential.kept === undefined) return attach({ for: 'bootstrap' }, credential);
  return { ...ask(context, { name: 'goingBack', credential }, { type: 'm2me.revert' }), retry: 'disarm' };
}

/** Provisioning is given up; without an MCIM that is kept nothing happens by itself. */
export function giveUp(credential: Credential): Step {
  return { next: { name: 'aborted', credential }, retry: credential.kept === undefined ? 'disarm' : 'arm' };
}

/** Has the TRE sign that the device wants to be bootstrapped, for whoever is at the port `server`. */
export function discover(server: string, credential: Credential, context: M2meContext): Step {
  return {
    ...ask(context, { name: 'discovering', server, credential }, { type: 'm2me.signDiscovery' }),
    retry: 'disarm',
  };
}

/** Has the TRE verify a bootstrap and open a session; a refusal leads back to where it was taken. */
export function openSession(from: RestState, bootstrap: SignedObject<'bootstrap'>, context: M2meContext): Step {
  return ask(context, { name: 'openingSession', rest: from }, { type: 'm2me.openSession', bootstrap });
}

/** Has a report signed, to be sent until it is acknowledged. */
export function reportNow(course: Course, status: ReportStatus, credential: Credential, context: M2meContext): Step {
  return ask(context, { name: 'signingReport', course, status, credential }, { type: 'm2me.signReport', status });
}

/** With an MCIM in use, what was configured of the SHO in advance is over (DEC-221). */
export function settled({ host }: M2meContext): Pick<Step, 'host'> {
  if (host?.preconfigured === undefined) return {};
  const { preconfigured: _over, ...kept } = host;
  return { host: kept };
}

/** In operation, with nothing under way. */
export function rest(credential: Credential): Step {
  return { next: { name: 'idle', credential }, retry: 'disarm' };
}

/** Asks the TRE to check the token and to write INTENT. */
export function writeIntent(
  token: SignedObject<'token'> | undefined,
  credential: Credential,
  context: M2meContext,
): Step {
  const given = token === undefined ? {} : { token };
  return ask(context, { name: 'writingIntent', credential }, { type: 'm2me.commitIntent', ...given });
}

/** Tells the old operator, for the given time. */
export function notify(attempt: number, credential: Credential, context: M2meContext): Step {
  return ask(context, { name: 'signingNotice', attempt, credential }, { type: 'm2me.signNotice', attempt });
}

/** Gives the change up, or repeats it after a power cut. */
export function cancel(reason: CancelReason, credential: Credential, context: M2meContext): Step {
  return ask(context, { name: 'signingCancel', reason, credential }, { type: 'm2me.signCancel' });
}

/** Gives up every MCIM, where the initial credential still gives access. */
export function goPristine(credential: Credential, report: 'installFailed' | undefined, context: M2meContext): Step {
  return ask(context, { name: 'goingPristine', credential, report }, { type: 'm2me.revertToPristine' });
}

/**
 * Has the TRE check an instruction, and erase the MCIM in use if it holds.
 *
 * @param unserved - what the device is attaching for, where its operator does not serve it
 */
export function followInstruction(
  instruction: SignedObject<'instruction'>,
  credential: Credential,
  context: M2meContext,
  unserved?: AttachGoal,
): Step {
  const next = { name: 'checkingInstruction', credential, ...(unserved && { unserved }) } as const;
  return ask(context, next, { type: 'm2me.reprovision', instruction });
}

/** Takes the swapped MCIM into use. */
export function activateSwapped(context: M2meContext): Step {
  return { ...ask(context, { name: 'activating' }, { type: 'm2me.activate' }), retry: 'disarm' };
}

/** Attaches with the MCIM that is to be confirmed; from now on the fallback timer runs, where there is a way back. */
export function confirm(credential: Credential, { host }: M2meContext): Step {
  const asked = attach({ for: 'confirmation', attempt: 1 }, credential);
  return host?.destroysOld === true ? asked : { ...asked, fallback: 'arm' };
}
