/**
 * The M2ME's part in the renewal of the initial credential: in service, with or without a change under way, it relays
 * between the CCIF and the TRE, and remembers nothing of it. Source: TR 33.812, clause 5.1.3.7.4.3 NOTE 2; DEC-150.
 */
import { match, P } from 'ts-pattern';
import type { Input, M2meState, ReportingState, Step } from './m2me-state.js';
import { tell, type M2meContext } from './m2me-step.js';

/** A step of the renewal; `undefined` where the input is none, or the device not in service. */
export function renewalStep(state: M2meState, input: Input, { ports: { tre, ccif } }: M2meContext): Step | undefined {
  if (!isInService(state)) return undefined;
  return match(input)
    .returnType<Step | undefined>()
    .with({ kind: 'nearsEnd' }, () => ({ next: state, out: [tell(tre, { type: 'm2me.signRenewal' })] }))
    .with({ message: { type: 'ccif.renewalOrder' } }, ({ message: { order } }) => ({
      next: state,
      out: [tell(tre, { type: 'm2me.signRenewal', order })],
    }))
    .with({ message: { type: 'tre.renewalRequest' } }, ({ message }) => ({
      next: state,
      out: [tell(ccif, { ...message, type: 'm2me.renewalRequest' })],
    }))
    .with({ message: { type: 'ccif.renewal' } }, ({ message: { object } }) => ({
      next: state,
      out: [tell(tre, { type: 'm2me.renew', object })],
    }))
    .with({ message: { type: 'tre.renewed' } }, ({ message: { ack } }) => ({
      next: state,
      out: [tell(ccif, { type: 'm2me.renewalAck', ack })],
    }))
    .otherwise(() => undefined);
}

/** At rest over the access of an operator, or in a change that has not taken the new MCIM into use. */
function isInService(state: M2meState): boolean {
  return match(state)
    .with({ name: 'idle' }, () => true)
    .with({ name: 'openingSession' }, ({ rest }) => rest.name === 'idle')
    .with({ name: P.union('contacting', 'downloading', 'staging') }, ({ session }) => session.course === 'change')
    .with({ name: P.union('attestingAgain', 'checkingAbort') }, ({ back }) => back.session.course === 'change')
    .with({ name: 'signingReport' }, ({ course, status }) => course === 'change' && status !== 'success')
    .with({ name: 'reporting' }, isOfFailedChange)
    .with({ name: 'closingReport' }, ({ back }) => isOfFailedChange(back))
    .with({ name: P.union('writingIntent', 'signingNotice', 'notifying', 'swapping', 'goingOn') }, () => true)
    .with({ name: P.union('signingCancel', 'cancelling', 'closingCancel') }, () => true)
    .with({ name: 'goingPristine' }, ({ report }) => report !== undefined)
    .otherwise(() => false);
}

function isOfFailedChange({ course, report }: ReportingState): boolean {
  return course === 'change' && report.claims.status !== 'success';
}
