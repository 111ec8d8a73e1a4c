/**
 * The way of an MCIM into the TRE: STAGED (unusable, given up by a power cut), then, in first provisioning, installed.
 * Source: TR 33.812, clauses 5.1.3.6.3 step 17 and 5.1.3.7.4.2 step 10 (AMB-20: complete and verified before it shows).
 */
import type { Sid } from '../codec/fields.js';
import type { Msg } from '../codec/messages.js';
import { refuse } from './refusal.js';
import { answer, inPhase, takeSlotFault, wipeContext, type Answer, type TreContext } from './context.js';
import { initialInUse } from './factory.js';
import { openObject, type Opened } from './object-check.js';
import { freeSlot } from './slots.js';

/**
 * Opens and checks the object of the session, seals its secrets and writes STAGED; on an order, of the MCIM at rest.
 */
export function stage(command: Msg<'m2me.stage'>, context: TreContext): Answer {
  const { state, memory, volatile } = context;
  const phase = inPhase(state.change, 'pristine', 'active');
  if (!phase.ok) return phase;
  const { session } = volatile;
  if (session === undefined) return refuse('outOfOrder');
  const object = openObject(command, session, context);
  if (!object.ok) return object;
  if (object.value.kind === 'switch') {
    if (phase.value.phase === 'pristine') return refuse('noMcim');
    const { ver, resting } = object.value;
    memory.record({ kind: 'recalled', sid: session.sid, ver });
    return answer({ type: 'tre.staged', shoId: resting.shoId });
  }
  if (object.value.kind === 'promotion') {
    if (phase.value.phase !== 'pristine') return refuse('outOfOrder');
    return promote(object.value, session.sid, context);
  }
  const { secrets, kind: _kind, ...mcim } = object.value;
  // A change has an order of activation of its own (DEC-104).
  if (phase.value.phase === 'active' && mcim.activation === 'later') return refuse('outOfOrder');
  memory.stage({ slot: freeSlot(state.change, state.resting), sid: session.sid, ...mcim }, secrets);
  return answer({ type: 'tre.staged', shoId: mcim.shoId });
}

/** Seals a copy of the initial credential in a slot of its own: from here on it is an MCIM as any. */
function promote(
  { pcid, kind: _kind, ...named }: Extract<Opened, { readonly kind: 'promotion' }>,
  sid: Sid,
  context: TreContext,
): Answer {
  const { factory, state, memory, environment, checks } = context;
  const onAir = initialInUse({ factory, state }).onAir;
  const ours = checks.promotedPcid({ pcid }, { pcid: onAir });
  if (!ours.ok) return ours;
  const usable = checks.promotedUsable({ initialCredential: environment.initialCredential }, { devId: factory.devId });
  if (!usable.ok) return usable;
  const secrets = memory.secretsOf('initial');
  if (secrets === undefined || onAir === undefined) return refuse('unknownIdentity');
  const slot = freeSlot(state.change, state.resting);
  memory.stage({ ...named, slot, sid, imsi: onAir, promoted: state.renewed?.ver ?? 0 }, { usim: secrets.usim });
  return answer({ type: 'tre.staged', shoId: named.shoId });
}

/**
 * Installs the first MCIM; it becomes active when its report is acknowledged (DEC-44), or on an order after that. Beside
 * one that is kept it is swapped to, and has to find its network first (DEC-235).
 */
export function install(_command: Msg<'m2me.install'>, context: TreContext): Answer {
  const staged = inPhase(context.state.change, 'stagedInitial');
  if (!staged.ok) return staged;
  if (takeSlotFault(context)) {
    context.memory.record({ kind: 'dropped' });
    return answer({ type: 'tre.installFailed' });
  }
  const { kept, staged: mcim } = staged.value;
  if (kept !== undefined && mcim.activation === undefined && mcim.promoted === undefined) {
    wipeContext(context.volatile, 'initial');
    context.memory.record({ kind: 'swapped' });
    return answer({ type: 'tre.swapped' });
  }
  context.memory.record({ kind: 'installed' });
  return answer({ type: 'tre.installed' });
}
