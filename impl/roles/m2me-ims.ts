/**
 * Registration with the IMS of the operator, in service and with nothing under way. Source: TR 33.812, clause
 * 5.1.3.3.2.2; DEC-214.
 *
 * The TRE names and uses the ISIM; what is kept here belongs to the access, and goes with it.
 */
import { match, P } from 'ts-pattern';
import type { Message, Msg } from '../codec/index.js';
import type { Credential, Input, M2meState, SessionState, Step } from './m2me-state.js';
import { ask, hasNoPower, ignore, tell, turnDown, type M2meContext } from './m2me-step.js';

type Idle = Extract<SessionState, { name: 'idle' }>;

/** A step of a registration; `undefined` where the input is none. */
export function imsStep(state: M2meState, input: Input, context: M2meContext): Step | undefined {
  if (input.kind === 'ims') {
    if (hasNoPower(state)) return ignore(state);
    return state.name === 'idle' ? ask(context, state, { type: 'm2me.selectIsim' }) : turnDown(state, 'outOfOrder');
  }
  if (input.kind !== 'message') return undefined;
  const { from, message } = input;
  // Elsewhere whoever asked the TRE waits for that result.
  if (message.type === 'tre.akaResult') return state.name === 'idle' ? afterAnswer(state, message) : undefined;
  if (!isOfIms(message)) return undefined;
  if (state.name !== 'idle') return ignore(state);
  if (message.type === 'tre.isimSelected') {
    const { impi, impu } = message;
    return { ...at(state, 'asked'), out: [tell(state.credential.network, { type: 'm2me.imsRegister', impi, impu })] };
  }
  const ofServing = context.checks.imsOperator(from, { serving: state.credential.network });
  return ofServing.ok ? fromIms(state, message, context) : ignore(state);
}

type OfIms = Msg<'sho.imsChallenge' | 'sho.imsAccept' | 'sho.imsReject'>;

function isOfIms(message: Message): message is OfIms | Msg<'tre.isimSelected'> {
  return (
    message.type === 'sho.imsChallenge' ||
    message.type === 'sho.imsAccept' ||
    message.type === 'sho.imsReject' ||
    message.type === 'tre.isimSelected'
  );
}

function fromIms(state: Idle, message: OfIms, context: M2meContext): Step {
  const { ims, identity } = state.credential;
  return match(message)
    .returnType<Step>()
    .with({ type: 'sho.imsChallenge' }, ({ rand, autn }) =>
      isUnderWay(ims)
        ? ask(context, at(state, 'asked').next, { type: 'm2me.aka', identity, application: 'isim', rand, autn })
        : ignore(state),
    )
    .with({ type: 'sho.imsAccept' }, () => {
      const authentic = context.checks.imsAuthentic(undefined, { hasProved: ims === 'proved' });
      return authentic.ok ? at(state, 'registered') : ignore(state);
    })
    .with({ type: 'sho.imsReject' }, () => (isUnderWay(ims) ? at(state, undefined) : ignore(state)))
    .exhaustive();
}

/** The answer of the ISIM goes to whoever has challenged it; after a failure nobody has proved anything. */
function afterAnswer(state: Idle, result: Msg<'tre.akaResult'>): Step {
  if (!isUnderWay(state.credential.ims)) return ignore(state);
  const { type: _command, ...answer } = result;
  const proved = result.result === 'res' && state.credential.ims === 'asked';
  return {
    ...(proved ? at(state, 'proved') : ignore(state)),
    out: [tell(state.credential.network, { ...answer, type: 'm2me.imsResponse' })],
  };
}

function isUnderWay(ims: Credential['ims']): boolean {
  return match(ims)
    .with(P.union('asked', 'proved'), () => true)
    .otherwise(() => false);
}

function at(state: Idle, ims: Credential['ims']): Step & { readonly next: Idle } {
  return { next: { ...state, credential: { ...state.credential, ims } } };
}
