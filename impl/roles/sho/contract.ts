/**
 * The contract region: what the subscriber and the DRF say to an operator. Source: TR 33.812, clauses 5.1.3.5.3,
 * 5.1.3.7.4.2 steps 1, 2 and 17 and 5.1.3.7.4.3 steps 1 and 2; AMB-05, DEC-46, DEC-52, DEC-54, DEC-61; the profile, "SHO (contract region)".
 */
import { match, P } from 'ts-pattern';
import { asNonce, sign, type Msg, type Nonce, type SignedObject } from '../../codec/index.js';
import type { Reaction } from '../../role.js';
import { accept, ignored, refuse, send } from '../edge.js';
import type { Books } from './books.js';
import { isWithoutWayBack } from './provisioning.js';
import type { ContractStateOf, Undertaking } from './state.js';

/** `subscriber.contract`: begins a contract, or says again how it stands. */
export function takeContract({ contract }: Msg<'subscriber.contract'>, books: Books): Reaction {
  const { config } = books;
  const signed = config.checks.contractSignature(contract, { key: config.subscriber });
  if (!signed.ok) return refuse(signed.cause);
  const ours = config.checks.contractSho(signed.value, config);
  if (!ours.ok) return refuse(ours.cause);
  const { devId, treId, activation } = signed.value;
  const { state } = books;
  // A contract without all parameters begins nothing, and is not the one that was made.
  const begins = state.name === 'noContract' || state.name === 'released';
  if (treId === undefined && !begins) return ignored;
  return match(state)
    .with({ name: P.union('noContract', 'released') }, () => {
      if (treId === undefined || !config.pcids.has(devId))
        return refuse('missingParameter', books.notice(devId, 'refused'));
      if (!books.isAllowed) return leftOut(books, devId);
      const pool = noncePool(books);
      const pcid = config.pcids.get(devId);
      const alias = pcid === undefined ? {} : { pcid };
      const claims = { devId, ...alias, shoId: config.shoId, evidence: contract, nonces: pool };
      const message = sign('contractRegister', claims, config.signing);
      const registration = send('drf', { type: 'sho.contractRegister', registration: message });
      books.last = undefined;
      books.forgetKept();
      const undertaking = { mode: 'initial', activation, devId, treId, registration, pool, used: 0 } as const;
      books.enter({ name: 'registering', undertaking });
      return accept(registration);
    })
    .with({ name: 'registering' }, ({ undertaking }) =>
      undertaking.devId === devId ? accept(undertaking.registration) : refuse('otherDevice'),
    )
    .with({ name: P.union('expecting', 'validating', 'packaging', 'issued') }, ({ undertaking }) => {
      if (undertaking.mode !== 'initial') return ignored;
      return undertaking.devId === devId ? accept(confirmation(books, devId)) : refuse('otherDevice');
    })
    .with({ name: P.union('dormant', 'ordered') }, ({ installed }) =>
      installed.devId === devId ? accept(books.notice(devId, 'installed')) : refuse('otherDevice'),
    )
    .with({ name: 'serving' }, ({ served }) =>
      served.devId === devId ? accept(books.notice(devId, 'success')) : refuse('otherDevice'),
    )
    .with({ name: P.union('servingUnregistered', 'tokenIssued', 'releasePending', 'withdrawing') }, () => ignored)
    .exhaustive();
}

/** `drf.contractRegistered`: the device may come. */
export function takeContractRegistered({ devId, shoId }: Msg<'drf.contractRegistered'>, books: Books): Reaction {
  const { state, config } = books;
  if (state.name !== 'registering') return ignored;
  if (devId !== state.undertaking.devId) return refuse('otherDevice');
  if (shoId !== config.shoId) return refuse('otherOperator');
  books.enter({ name: 'expecting', undertaking: state.undertaking });
  return accept(confirmation(books, devId));
}

/** `drf.contractRefused`: the policy of the region does not name this operator (DEC-233). */
export function takeContractRefused({ devId, shoId }: Msg<'drf.contractRefused'>, books: Books): Reaction {
  const { state, config } = books;
  if (state.name !== 'registering') return ignored;
  if (devId !== state.undertaking.devId) return refuse('otherDevice');
  if (shoId !== config.shoId) return refuse('otherOperator');
  books.enter({ name: 'noContract' });
  return accept(books.notice(devId, 'refused'));
}

/**
 * `subscriber.activationRequest`: the MCIM that waits is wanted; asked again, the same order goes out again (DEC-102).
 */
export function takeActivationRequest({ request }: Msg<'subscriber.activationRequest'>, books: Books): Reaction {
  const { checks, subscriber, shoId } = books.config;
  const signed = checks.activationRequestSignature(request, { key: subscriber });
  if (!signed.ok) return refuse(signed.cause);
  const ours = checks.activationRequestSho(signed.value, { shoId });
  if (!ours.ok) return refuse(ours.cause);
  const { devId } = ours.value;
  const { state } = books;
  if (state.name === 'serving')
    return state.served.devId === devId ? accept(books.notice(devId, 'success')) : refuse('otherDevice');
  if (state.name !== 'dormant' && state.name !== 'ordered') return refuse('noContract');
  const { installed, order } = state;
  if (installed.devId !== devId) return refuse('otherDevice');
  books.enter({ name: 'ordered', installed, order });
  return accept(order);
}

/** `subscriber.changeParams`: begins a change to this operator, or says again how it stands. */
export function takeChangeParams({ params }: Msg<'subscriber.changeParams'>, books: Books): Reaction {
  const { state } = books;
  const begin = (parameters: ChangeParameters): Reaction => {
    if (!books.isAllowed) return leftOut(books, parameters.devId);
    const pool = noncePool(books);
    const registration = forwardParams(parameters, pool, books);
    books.last = undefined;
    if (books.held === undefined) books.forgetKept();
    books.enter({ name: 'expecting', undertaking: { ...parameters, mode: 'change', registration, pool, used: 0 } });
    return accept(registration);
  };
  return match(state)
    .with({ name: P.union('noContract', 'released') }, () => withParams(params, books, begin))
    .with({ name: 'registering' }, () => ifSame(withParams(params, books, begin)))
    .with({ name: P.union('expecting', 'validating', 'packaging', 'issued') }, (current) =>
      current.undertaking.mode !== 'change'
        ? ignored
        : ifSame(withParams(params, books, (parameters) => again(current, parameters, books))),
    )
    .with({ name: P.union('serving', 'servingUnregistered') }, ({ served }) =>
      ifSame(
        withParams(params, books, ({ devId }) =>
          devId === served.devId ? accept(books.notice(devId, 'success')) : refuse('otherDevice'),
        ),
      ),
    )
    .with({ name: P.union('dormant', 'ordered', 'tokenIssued', 'releasePending', 'withdrawing') }, () => ignored)
    .exhaustive();
}

/** `subscriber.reprovisionParams`: begins a move to this operator through pristine, or says again how it stands. */
export function takeReprovisionParams({ params }: Msg<'subscriber.reprovisionParams'>, books: Books): Reaction {
  const { checks, subscriber, shoId } = books.config;
  const signed = checks.reprovisionParamsSignature(params, { key: subscriber });
  if (!signed.ok) return refuse(signed.cause);
  const { devId, treId, instruction } = signed.value;
  const named = checks.reprovisionParamsInstruction(instruction.claims, { devId, treId, newSho: shoId });
  const { state } = books;
  if (!named.ok) {
    const begins = state.name === 'noContract' || state.name === 'released';
    return begins ? refuse(named.cause, books.notice(devId, 'refused')) : ignored;
  }
  return match(state)
    .with({ name: P.union('noContract', 'released', 'registering') }, () => {
      if (!books.isAllowed) return leftOut(books, devId);
      const pool = noncePool(books);
      const registration = forwardReprovision(devId, instruction, pool, books);
      books.last = undefined;
      books.forgetKept();
      books.enter({
        name: 'expecting',
        undertaking: { mode: 'reprovision', devId, treId, registration, pool, used: 0 },
      });
      return accept(registration);
    })
    .with({ name: P.union('expecting', 'validating', 'packaging', 'issued') }, (current) => {
      const { undertaking } = current;
      if (undertaking.mode !== 'reprovision') return ignored;
      if (undertaking.devId !== devId) return refuse('otherDevice');
      const registration = forwardReprovision(devId, instruction, undertaking.pool, books);
      books.enter({ ...current, undertaking: { ...undertaking, registration } });
      return accept(registration);
    })
    .with({ name: P.union('serving', 'servingUnregistered') }, ({ served }) =>
      devId === served.devId ? accept(books.notice(devId, 'success')) : refuse('otherDevice'),
    )
    .with({ name: P.union('dormant', 'ordered', 'tokenIssued', 'releasePending', 'withdrawing') }, () => ignored)
    .exhaustive();
}

/** `drf.paramsRefused`: the DRF does not believe in the change. */
export function takeParamsRefused({ devId }: Msg<'drf.paramsRefused'>, books: Books): Reaction {
  const { state } = books;
  if (state.name !== 'expecting' || state.undertaking.mode === 'initial') return ignored;
  if (devId !== state.undertaking.devId) return refuse('otherDevice');
  if (isWithoutWayBack(state.undertaking, books)) return ignored;
  books.enter({ name: 'noContract' });
  // A move is over before anything was erased; `aborted` would say that the device is on its way.
  return accept(books.notice(devId, state.undertaking.mode === 'change' ? 'aborted' : 'refused'));
}

/** `drf.registrationAck`: the DRF knows that the device is served here. */
export function takeRegistrationAck({ devId, shoId }: Msg<'drf.registrationAck'>, books: Books): Reaction {
  const { state, config } = books;
  if (state.name !== 'servingUnregistered') return ignored;
  if (devId !== state.served.devId) return refuse('otherDevice');
  if (shoId !== config.shoId) return refuse('otherOperator');
  books.enter({ name: 'serving', served: state.served });
  return accept(books.notice(devId, 'success'));
}

/** `drf.pendingWithdrawn`: nothing is left of a change that failed. */
export function takePendingWithdrawn({ devId, shoId }: Msg<'drf.pendingWithdrawn'>, books: Books): Reaction {
  const { state, config } = books;
  if (state.name !== 'withdrawing') return ignored;
  if (devId !== state.devId) return refuse('otherDevice');
  if (shoId !== config.shoId) return refuse('otherOperator');
  books.enter({ name: 'noContract' });
  return ignored;
}

/** Timer `register`: the DRF has not answered. */
export function repeatToDrf(books: Books): Reaction {
  const { state } = books;
  return match(state)
    .with({ name: 'servingUnregistered' }, (waiting) => {
      books.enter(waiting);
      return accept(waiting.registration);
    })
    .with({ name: 'withdrawing' }, (waiting) => {
      books.enter(waiting);
      return accept(waiting.withdrawal);
    })
    .otherwise(() => ignored);
}

interface ChangeParameters {
  readonly devId: string;
  readonly treId: string;
  readonly token: SignedObject<'token'>;
}

/** Verifies and completes M24, then goes on; the two refusals that the subscriber hears of are made here. */
function withParams(
  params: SignedObject<'changeParams'>,
  books: Books,
  goOn: (parameters: ChangeParameters) => Reaction,
): Reaction {
  const { checks, subscriber, shoId } = books.config;
  const signed = checks.changeParamsSignature(params, { key: subscriber });
  if (!signed.ok) return refuse(signed.cause);
  const { devId, treId, token } = signed.value;
  const refusal = books.notice(devId, 'refused');
  if (treId === undefined || token === undefined) return refuse('missingParameter', refusal);
  const named = checks.changeParamsToken(token.claims, { devId, treId, newSho: shoId });
  return named.ok ? goOn({ devId, treId, token }) : refuse(named.cause, refusal);
}

/**
 * While a change is under way, or done, parameters that would begin none are not it: its subscriber is not told that it
 * failed.
 */
function ifSame(reaction: Reaction): Reaction {
  return reaction.refused === 'missingParameter' || reaction.refused === 'tokenMismatch' ? ignored : reaction;
}

/** The parameters came again, perhaps with another token: the DRF hears of the token that was given last. */
function again(
  current: ContractStateOf<'expecting' | 'validating' | 'packaging' | 'issued'>,
  parameters: ChangeParameters,
  books: Books,
): Reaction {
  const { undertaking } = current;
  if (undertaking.mode !== 'change') return ignored;
  if (undertaking.devId !== parameters.devId) return refuse('otherDevice');
  const registration = forwardParams(parameters, undertaking.pool, books);
  const renewed: Undertaking = { ...undertaking, token: parameters.token, registration };
  books.enter({ ...current, undertaking: renewed });
  return accept(registration);
}

function forwardParams(
  { devId, token }: ChangeParameters,
  nonces: readonly Nonce[],
  books: Books,
): Undertaking['registration'] {
  const { shoId, signing } = books.config;
  const params = sign('forwardParams', { devId, shoId, token, nonces }, signing);
  return send('drf', { type: 'sho.forwardParams', params });
}

function forwardReprovision(
  devId: string,
  instruction: SignedObject<'instruction'>,
  nonces: readonly Nonce[],
  books: Books,
): Undertaking['registration'] {
  const { shoId, signing } = books.config;
  const params = sign('forwardReprovision', { devId, shoId, instruction, nonces }, signing);
  return send('drf', { type: 'sho.forwardReprovision', params });
}

/** Nothing begins that the policy of the region forbids. */
function leftOut(books: Books, devId: string): Reaction {
  return refuse('notEntitled', books.notice(devId, 'refused'));
}

function confirmation(books: Books, devId: string): Undertaking['registration'] {
  return send('subscriber', { type: 'sho.contractConfirmed', devId, shoId: books.config.shoId });
}

function noncePool({ config, surroundings }: Books): readonly Nonce[] {
  return Array.from({ length: config.noncePoolSize }, () => asNonce(surroundings.random.bytes(16)));
}
