/**
 * Where the DRF is, for a device that the factory has not told: the provider is asked, once it has given IP
 * connectivity. Source: TR 33.812, clause 5.1.3.3.2.1; DEC-210, DEC-211.
 *
 * What a network says is not believed, it is tried: whoever is called there has to send a bootstrap message of the DRF.
 */
import { match } from 'ts-pattern';
import type { Msg } from '../codec/index.js';
import { readServerOptions } from '../codec/server-options.js';
import { discover } from './m2me-begin.js';
import type { AttachState, Credential, Input, Step } from './m2me-state.js';
import { ignore, tell, turnDown, type M2meContext } from './m2me-step.js';

/** How often one access is asked before it is given up. */
const LOOKUPS = 2;

type Resolving = Extract<AttachState, { name: 'resolving' }>;

/** Asks the provider where the DRF is, for the given time. */
export function resolve(credential: Credential, context: M2meContext, lookup = 1): Step {
  return {
    next: { name: 'resolving', lookup, credential },
    out: [tell(context.ports.icsp, { type: 'm2me.resolve' })],
    retry: 'arm',
  };
}

/** One input while the provider is asked. */
export function resolvingStep(state: Resolving, input: Input, context: M2meContext): Step {
  const { lookup, credential } = state;
  if (input.kind === 'timer' && input.timer === 'retry') {
    if (lookup < LOOKUPS) return resolve(credential, context, lookup + 1);
    return { next: { name: 'rejected', goal: { for: 'bootstrap' }, credential }, retry: 'arm' };
  }
  if (input.kind !== 'message' || input.from !== credential.network) return ignore(state);
  return match(input.message)
    .with({ type: 'icsp.addresses' }, (answer) => follow(answer, state, context))
    .otherwise(() => ignore(state));
}

/** Whoever is named is called: one server, and no other answer. */
function follow({ options }: Msg<'icsp.addresses'>, state: Resolving, context: M2meContext): Step {
  const read = readServerOptions(options);
  if (!read.ok) return turnDown(state, 'malformed');
  const agreed = context.checks.serversAgree(read.servers, undefined);
  if (!agreed.ok) return turnDown(state, agreed.cause);
  const [server] = agreed.value;
  if (server === undefined) return turnDown(state, 'noAddress');
  return discover(context.ports.server(server), state.credential, context);
}
