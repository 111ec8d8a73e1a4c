/**
 * The M2ME's session with the DPF: bootstrap, contact, download, installation and report. Source: TR 33.812, clauses
 * 5.1.3.6.3 steps 8 to 19 and 5.1.3.7.4.2 steps 3, 4, 10, 15.
 *
 * The TRE verifies; the M2ME relays to it, waits and repeats. Nothing here rests on a signature.
 */
import { defaultEngine } from '#crypto-engine';
import { match, P } from 'ts-pattern';
import type { Msg } from '../codec/index.js';
import { concat, equalConstantTime } from '../crypto/bytes.js';
import {
  activateSwapped,
  attach,
  bootstrapAgain,
  followInstruction,
  giveUp,
  leave,
  openSession,
  reportNow,
  rest,
  settled,
  writeIntent,
} from './m2me-begin.js';
import type { Chunk, Course, Credential, Input, OpenSession, RestState, SessionState, Step } from './m2me-state.js';
import { ask, ignore, tell, turnDown, type M2meContext } from './m2me-step.js';

/** One input in a session or at rest. */
export function sessionStep(state: SessionState, input: Input, context: M2meContext): Step {
  return match(state)
    .with({ name: 'awaitingBootstrap' }, (resting) =>
      isRetry(input) ? bootstrapAgain(resting.credential, context) : whileResting(resting, input, context),
    )
    .with({ name: 'idle' }, (resting) => whileIdle(resting, input, context))
    .with({ name: 'aborted' }, ({ credential }) => {
      if (input.kind === 'tryAgain') return attach({ for: 'bootstrap' }, credential);
      return isRetry(input) && credential.kept !== undefined ? bootstrapAgain(credential, context) : ignore(state);
    })
    .with({ name: 'awaitingActivation' }, (waiting) => whileAwaitingActivation(waiting, input, context))
    .with({ name: 'obeying' }, (obeying) => whileObeying(obeying, input, context))
    .with({ name: 'openingSession' }, (opening) => whileOpening(opening, input, context))
    .with({ name: 'contacting' }, { name: 'downloading' }, (found) => whileInContact(found, input, context))
    .with({ name: 'attestingAgain' }, (attesting) => whileAttesting(attesting, input, context))
    .with({ name: 'checkingAbort' }, (checking) => whileCheckingAbort(checking, input))
    .with({ name: 'staging' }, (staging) => whileStaging(staging, input, context))
    .with({ name: 'installing' }, (installing) => whileInstalling(installing, input, context))
    .with({ name: 'signingReport' }, (signing) => whileSigning(signing, input, context))
    .with({ name: 'reporting' }, (reporting) => whileReporting(reporting, input, context))
    .with({ name: 'closingReport' }, (closing) => whileClosing(closing, input, context))
    .exhaustive();
}

type Named<Name extends SessionState['name']> = Extract<SessionState, { readonly name: Name }>;

/** One input where a bootstrap is taken and nothing else. */
function whileResting(state: RestState, input: Input, context: M2meContext): Step {
  return match(input)
    .with({ message: { type: 'drf.bootstrap' } }, ({ message: { bootstrap } }) =>
      openSession(state, bootstrap, context),
    )
    .otherwise(() => ignore(state));
}

/** In operation: the RO, or the owner on the spot, may have the device provisioned anew. */
function whileIdle(state: Named<'idle'>, input: Input, context: M2meContext): Step {
  return match(input)
    .with({ message: { type: P.union('drf.instruction', 'owner.instruction') } }, ({ message: { instruction } }) =>
      followInstruction(instruction, state.credential, context),
    )
    .with({ message: { type: 'sho.page' } }, ({ from, message: { identity } }) =>
      from === state.credential.network && identity === state.credential.onAir
        ? attach({ for: 'operation' }, state.credential)
        : ignore(state),
    )
    .with({ message: { type: 'owner.tokenCommand' } }, ({ message }) =>
      ask(context, { name: 'signingToken', credential: state.credential }, { ...message, type: 'm2me.signToken' }),
    )
    .otherwise(() => whileResting(state, input, context));
}

function whileOpening(state: Named<'openingSession'>, input: Input, context: M2meContext): Step {
  const { rest: resting } = state;
  return match(input)
    .with({ message: { type: 'tre.sessionOpened' } }, ({ message: { info } }): Step => {
      const course = courseFrom(resting);
      const { credential } = resting;
      const expected = course === 'first' ? context.host?.preconfigured : undefined;
      const agreed = context.checks.preconfiguredSho(info.claims, { expected });
      if (!agreed.ok) return { ...giveUp(credential), refused: agreed.cause };
      return contact({ course, sid: info.claims.sid, info }, credential, context);
    })
    .with({ message: { type: 'tre.refused' } }, (): Step => ({ next: resting }))
    .otherwise(() => ignore(state));
}

/** A device with an MCIM in operation changes; one on its initial credential is provisioned first. */
function courseFrom({ credential }: RestState): Course {
  return credential.identity === 'initial' ? 'first' : 'change';
}

/** Sends M12, for the first time or with a new nonce. */
function contact(session: OpenSession, credential: Credential, context: M2meContext): Step {
  return {
    next: { name: 'contacting', session, credential },
    out: [tell(context.ports.dpf, { type: 'm2me.provisioningInfo', info: session.info })],
    retry: 'arm',
  };
}

function whileInContact(state: Named<'contacting' | 'downloading'>, input: Input, context: M2meContext): Step {
  const { session, credential } = state;
  if (isRetry(input)) {
    const again = tell(context.ports.dpf, { type: 'm2me.provisioningInfo', info: session.info });
    return { next: state, out: [again], retry: 'arm' };
  }
  return (
    match(input)
      .with({ message: { type: 'dpf.chunk' } }, ({ message }) => takeChunk(state, message, context))
      // Whoever calls: the answer is for the DPF that the bootstrap names, and the timer stays as it is (DEC-203).
      .with({ message: { type: 'dpf.call' } }, () => ({
        next: state,
        out: [tell(context.ports.dpf, { type: 'm2me.provisioningInfo', info: session.info })],
      }))
      .with({ message: { type: 'dpf.attestChallenge' } }, ({ message: { challenge } }) => {
        // An SHO that challenges has sent nothing yet, so that a chunk that is held is not of its making (DEC-121).
        const back = { name: 'contacting', session, credential } as const;
        return ask(context, { name: 'attestingAgain', back }, { type: 'm2me.attestAgain', challenge });
      })
      .with({ message: { type: 'dpf.abort' } }, ({ message: { abort } }) => {
        // What is held is let go even where the abort ends nothing (AMB-12).
        const back = { name: 'contacting', session, credential } as const;
        return ask(context, { name: 'checkingAbort', back }, { type: 'm2me.checkAbort', abort });
      })
      .otherwise(() => ignore(state))
  );
}

function whileAttesting(state: Named<'attestingAgain'>, input: Input, context: M2meContext): Step {
  const { session, credential } = state.back;
  return match(input)
    .with({ message: { type: 'tre.sessionOpened' } }, ({ message: { info } }) =>
      contact({ ...session, info }, credential, context),
    )
    .with({ message: { type: 'tre.refused' } }, (): Step => ({ next: state.back }))
    .otherwise(() => ignore(state));
}

function whileCheckingAbort(state: Named<'checkingAbort'>, input: Input): Step {
  const { session, credential } = state.back;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.abortVerified' } }, () =>
      session.course === 'first' ? giveUp(credential) : rest(credential),
    )
    .with({ message: { type: 'tre.refused' } }, () => ({ next: state.back }))
    .otherwise(() => ignore(state));
}

/** The first chunk is held; with the missing one the object is whole. */
function takeChunk(state: Named<'contacting' | 'downloading'>, chunk: Chunk, context: M2meContext): Step {
  const { session, credential } = state;
  if (!equalConstantTime(chunk.sid, session.sid)) return turnDown(state, 'unknownSession');
  if (state.name === 'contacting') {
    return { next: { name: 'downloading', session, credential, held: chunk }, retry: 'arm' };
  }
  if (chunk.seq === state.held.seq) return ignore(state);
  const [front, rear] = chunk.seq > state.held.seq ? [state.held, chunk] : [chunk, state.held];
  const object = concat(front.octets, rear.octets);
  // Which of the two is damaged cannot be told, so that both are wanted again: the timer asks for them.
  if (!equalConstantTime(defaultEngine.sha256(object), rear.digest)) {
    return { next: { name: 'contacting', session, credential }, refused: 'malformed' };
  }
  const shown = chunk.dpfToken === undefined ? {} : { dpfToken: chunk.dpfToken };
  const staging = { name: 'staging', session, credential, token: rear.token } as const;
  return { ...ask(context, staging, { type: 'm2me.stage', object, ...shown }), retry: 'disarm' };
}

function whileStaging(state: Named<'staging'>, input: Input, context: M2meContext): Step {
  const { session, credential, token } = state;
  return match(input)
    .with({ message: { type: 'tre.staged' } }, () =>
      session.course === 'first'
        ? ask(context, { name: 'installing', session, credential }, { type: 'm2me.install' })
        : writeIntent(token, credential, context),
    )
    .with({ message: { type: 'tre.refused' } }, () => reportNow(session.course, 'objectRefused', credential, context))
    .otherwise(() => ignore(state));
}

function whileInstalling(state: Named<'installing'>, input: Input, context: M2meContext): Step {
  const { credential } = state;
  return match(input)
    .with({ message: { type: 'tre.installed' } }, () => reportNow('first', 'success', credential, context))
    .with({ message: { type: 'tre.swapped' } }, () => {
      const activating = activateSwapped(context);
      return { ...activating, out: [leave(credential), ...(activating.out ?? [])] };
    })
    .with({ message: { type: 'tre.installFailed' } }, () => reportNow('first', 'installFailed', credential, context))
    .otherwise(() => ignore(state));
}

function whileSigning(state: Named<'signingReport'>, input: Input, context: M2meContext): Step {
  const { course, credential, status } = state;
  return match(input)
    .returnType<Step>()
    .with({ message: { type: 'tre.report', report: { claims: { status } } } }, ({ message: { report } }) => ({
      next: { name: 'reporting', course, report, repeats: 0, credential },
      out: [tell(context.ports.dpf, { type: 'm2me.installReport', report })],
      retry: 'arm',
    }))
    .otherwise(() => ignore(state));
}

function whileReporting(state: Named<'reporting'>, input: Input, context: M2meContext): Step {
  const { report, course } = state;
  if (isRetry(input)) return reportAgain(state, context);
  return match(input)
    .with({ message: { type: 'dpf.reportAck' } }, ({ message: { ack } }) => {
      if (!equalConstantTime(ack.claims.sid, report.claims.sid)) return turnDown(state, 'unknownSession');
      const waiting = { name: 'closingReport', back: state } as const;
      if (report.claims.status !== 'success') return ask(context, waiting, { type: 'm2me.closeReport', ack });
      return course === 'first'
        ? ask(context, waiting, { type: 'm2me.activate', ack })
        : ask(context, waiting, { type: 'm2me.commit', ack });
    })
    .otherwise(() => ignore(state));
}

/** Most repetitions of a failure report of which nobody acknowledges to have heard (DEC-160). */
const MOST_REPEATS = 2;

/** A success, and a failed installation, are reported until they are acknowledged; another failure comes to an end. */
function reportAgain(state: Named<'reporting'>, context: M2meContext): Step {
  const { report, course, credential, repeats } = state;
  const { status } = report.claims;
  const out = [tell(context.ports.dpf, { type: 'm2me.installReport', report })];
  if (status === 'success' || status === 'installFailed') return { next: state, out, retry: 'arm' };
  if (repeats < MOST_REPEATS) return { next: { ...state, repeats: repeats + 1 }, out, retry: 'arm' };
  return course === 'change' ? rest(credential) : giveUp(credential);
}

/** The acknowledgement was given to the TRE: it ends the report, and with success the provisioning. */
function whileClosing(state: Named<'closingReport'>, input: Input, context: M2meContext): Step {
  const { course, report, credential } = state.back;
  const { status } = report.claims;
  const asked = status === 'success' ? course : 'failure';
  return match(input)
    .returnType<Step>()
    .with(
      { message: { type: 'tre.activated' } },
      () => asked === 'first',
      ({ message }) => takeOver(message, credential, context),
    )
    .with(
      { message: { type: 'tre.inactive' } },
      () => asked === 'first',
      () => ({ next: { name: 'awaitingActivation', credential }, retry: 'disarm' }),
    )
    .with(
      { message: { type: 'tre.committed' } },
      () => asked === 'change',
      () => rest(credential),
    )
    .with(
      { message: { type: 'tre.reportClosed' } },
      () => asked === 'failure',
      () => {
        if (course === 'change') return rest(credential);
        if (status === 'installFailed') return attach({ for: 'bootstrap' }, credential);
        return giveUp(credential);
      },
    )
    .with({ message: { type: 'tre.refused' } }, () => ({ next: state.back }))
    .otherwise(() => ignore(state));
}

function whileAwaitingActivation(state: Named<'awaitingActivation'>, input: Input, context: M2meContext): Step {
  const { credential } = state;
  return match(input)
    .with({ message: { type: 'dpf.activation' } }, ({ message: { order } }) =>
      ask(context, { name: 'obeying', credential }, { type: 'm2me.activateOnOrder', order }),
    )
    .otherwise(() => ignore(state));
}

function whileObeying(state: Named<'obeying'>, input: Input, context: M2meContext): Step {
  const { credential } = state;
  return match(input)
    .with({ message: { type: 'tre.activated' } }, ({ message }) => takeOver(message, credential, context))
    .with({ message: { type: 'tre.refused' } }, (): Step => ({ next: { name: 'awaitingActivation', credential } }))
    .otherwise(() => ignore(state));
}

/** The MCIM is active: the initial access is left for that of its operator. */
function takeOver(activated: Msg<'tre.activated'>, left: Credential, context: M2meContext): Step {
  const begun = attach({ for: 'operation' }, context.credentialOf(activated));
  return { ...begun, ...settled(context), out: [leave(left), ...(begun.out ?? [])] };
}

function isRetry(input: Input): boolean {
  return input.kind === 'timer' && input.timer === 'retry';
}
