/**
 * The M2ME's change of operator, from the staged MCIM to the new operator or back. Source: TR 33.812, clause
 * 5.1.3.7.4.2 steps 10b to 15 and its NOTE; AMB-21 to AMB-25, DEC-48, DEC-53.
 *
 * The old operator keeps serving until the change is committed, and its bearer carries notice, cancel and their
 * reports.
 */
import { match } from 'ts-pattern';
import { activateSwapped, attach, cancel, confirm, goPristine, notify, reportNow } from './m2me-begin.js';
import type { ChangeState, Credential, Input, Step } from './m2me-state.js';
import { ask, ignore, tell, type M2meContext } from './m2me-step.js';

/** One input during a change. */
export function changeStep(state: ChangeState, input: Input, context: M2meContext): Step {
  return match(state)
    .with({ name: 'writingIntent' }, (writing) => whileWritingIntent(writing, input, context))
    .with({ name: 'signingNotice' }, (signing) => whileSigningNotice(signing, input))
    .with({ name: 'notifying' }, (notifying) => whileNotifying(notifying, input, context))
    .with({ name: 'swapping' }, (swapping) => whileSwapping(swapping, input, context))
    .with({ name: 'goingOn' }, (going) => whileGoingOn(going, input, context))
    .with({ name: 'signingToken' }, (signing) => whileSigningToken(signing, input, context))
    .with({ name: 'activating' }, () => whileActivating(input, context))
    .with({ name: 'goingPristine' }, (going) => whileGoingPristine(going, input, context))
    .with({ name: 'checkingInstruction' }, (checking) => whileCheckingInstruction(checking, input, context))
    .with({ name: 'departing' }, (departing) => whileDeparting(departing, input))
    .with({ name: 'signingCancel' }, (signing) => whileSigningCancel(signing, input))
    .with({ name: 'cancelling' }, (cancelling) => whileCancelling(cancelling, input, context))
    .with({ name: 'closingCancel' }, (closing) => whileClosingCancel(closing, input, context))
    .exhaustive();
}

type Named<Name extends ChangeState['name']> = Extract<ChangeState, { readonly name: Name }>;

function whileWritingIntent(state: Named<'writingIntent'>, input: Input, context: M2meContext): Step {
  const { credential } = state;
  return match(input)
    .with({ message: { type: 'tre.intentWritten' } }, () => notify(1, credential, context))
    .with({ message: { type: 'tre.refused' } }, () => reportNow('change', 'tokenRefused', credential, context))
    .otherwise(() => ignore(state));
}

function whileSigningNotice(state: Named<'signingNotice'>, input: Input): Step {
  const { attempt, credential } = state;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.notice' } }, ({ message: { notice } }) => ({
      next: { name: 'notifying', attempt, credential },
      out: [tell(credential.network, { type: 'm2me.discardNotice', notice })],
      retry: 'arm',
    }))
    .otherwise(() => ignore(state));
}

function whileNotifying(state: Named<'notifying'>, input: Input, context: M2meContext): Step {
  const { attempt, credential } = state;
  return match(input)
    .with({ kind: 'timer', timer: 'retry' }, () =>
      attempt < context.noticeBudget
        ? notify(attempt + 1, credential, context)
        : ask(context, { name: 'goingOn', credential }, { type: 'm2me.swapUnanswered', ...discarding(context) }),
    )
    .with({ message: { type: 'sho.discardAck' } }, ({ message: { ack } }) =>
      ask(context, { name: 'swapping', back: state }, { type: 'm2me.swap', ack, ...discarding(context) }),
    )
    .otherwise(() => ignore(state));
}

function whileSwapping(state: Named<'swapping'>, input: Input, context: M2meContext): Step {
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.swapped' } }, () => activateSwapped(context))
    .with({ message: { type: 'tre.installFailed' } }, () => afterFailedInstallation(state.back.credential, context))
    .with({ message: { type: 'tre.refused' } }, () => ({ next: state.back }))
    .otherwise(() => ignore(state));
}

/** Refused: the word of the old operator is needed, and it keeps the device (DEC-48). */
function whileGoingOn(state: Named<'goingOn'>, input: Input, context: M2meContext): Step {
  const { credential } = state;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.swapped' } }, () => activateSwapped(context))
    .with({ message: { type: 'tre.installFailed' } }, () => afterFailedInstallation(credential, context))
    .with({ message: { type: 'tre.refused' } }, () => cancel('vetoed', credential, context))
    .otherwise(() => ignore(state));
}

/** Nothing of the swap was written: the device can stay, if that is how it is configured (AMB-23, DEC-231). */
function afterFailedInstallation(credential: Credential, context: M2meContext): Step {
  const next =
    context.host?.staysOnFailure === true
      ? cancel('reverted', credential, context)
      : goPristine(credential, 'installFailed', context);
  return { ...next, retry: 'disarm' };
}

/** What the TRE is told of the MCIM that it discards (AMB-22, DEC-232). */
const discarding = ({ host }: M2meContext): { readonly discarded?: 'destroyed' } =>
  host?.destroysOld === true ? { discarded: 'destroyed' } : {};

function whileSigningToken(state: Named<'signingToken'>, input: Input, context: M2meContext): Step {
  const { credential } = state;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.token' } }, ({ message: { token } }) => ({
      next: { name: 'idle', credential },
      out: [tell(context.ports.owner, { type: 'm2me.token', token })],
    }))
    .with({ message: { type: 'tre.refused' } }, () => ({ next: { name: 'idle', credential } }))
    .otherwise(() => ignore(state));
}

function whileActivating(input: Input, context: M2meContext): Step {
  return match(input)
    .with({ message: { type: 'tre.activated' } }, ({ message }) => confirm(context.credentialOf(message), context))
    .otherwise(() => ignore({ name: 'activating' }));
}

/** Refused: there is no way back into the bootstrap, so that the old operator is tried on. */
function whileGoingPristine(state: Named<'goingPristine'>, input: Input, context: M2meContext): Step {
  const { credential, report } = state;
  return match(input)
    .with({ message: { type: 'tre.pristine' } }, ({ message }) =>
      report === undefined
        ? attach({ for: 'bootstrap' }, { ...context.credentialOf(message), kept: true })
        : attach({ for: 'bootstrap', report }, context.credentialOf(message)),
    )
    .with({ message: { type: 'tre.refused' } }, () =>
      report === undefined ? attach({ for: 'return' }, credential) : cancel('reverted', credential, context),
    )
    .otherwise(() => ignore(state));
}

/**
 * Told once, over the access that is about to go, where there is one: the old operator cannot hold the device back.
 */
function whileCheckingInstruction(state: Named<'checkingInstruction'>, input: Input, context: M2meContext): Step {
  const { credential, unserved } = state;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.departure' } }, ({ message }) => {
      const next = context.credentialOf(message);
      if (unserved !== undefined) return attach({ for: 'bootstrap' }, next);
      return {
        next: { name: 'departing', credential: next },
        out: [tell(credential.network, { type: 'm2me.departureNotice', departure: message.departure })],
        retry: 'arm',
      };
    })
    .with({ message: { type: 'tre.refused' } }, () =>
      unserved === undefined ? { next: { name: 'idle', credential } } : attach(unserved, credential),
    )
    .otherwise(() => ignore(state));
}

function whileDeparting(state: Named<'departing'>, input: Input): Step {
  return match(input)
    .with({ kind: 'timer', timer: 'retry' }, () => attach({ for: 'bootstrap' }, state.credential))
    .otherwise(() => ignore(state));
}

function whileSigningCancel(state: Named<'signingCancel'>, input: Input): Step {
  const { reason, credential } = state;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.cancel' } }, ({ message: { cancel: signed } }) => ({
      next: { name: 'cancelling', reason, cancel: signed, credential },
      out: [tell(credential.network, { type: 'm2me.discardCancel', cancel: signed })],
      retry: 'arm',
    }))
    .otherwise(() => ignore(state));
}

function whileCancelling(state: Named<'cancelling'>, input: Input, context: M2meContext): Step {
  return match(input)
    .returnType<Step>()
    .with({ kind: 'timer', timer: 'retry' }, () => ({
      next: state,
      out: [tell(state.credential.network, { type: 'm2me.discardCancel', cancel: state.cancel })],
      retry: 'arm',
    }))
    .with({ message: { type: 'sho.cancelAck' } }, ({ message: { ack } }) =>
      ask(context, { name: 'closingCancel', back: state }, { type: 'm2me.closeCancel', ack }),
    )
    .otherwise(() => ignore(state));
}

function whileClosingCancel(state: Named<'closingCancel'>, input: Input, context: M2meContext): Step {
  const { reason, credential } = state.back;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.cancelClosed' } }, () => reportNow('change', reason, credential, context))
    .with({ message: { type: 'tre.refused' } }, () => ({ next: state.back }))
    .otherwise(() => ignore(state));
}
