/**
 * The tester of one test: it plays every peer of the role under test, with real keys and real octets. What the message
 * tables need to turn symbols into octets and octets into symbols is here.
 *
 * Reading never believes: a signature is named by the key under which it verifies, a serial by its binding.
 */
import {
  asNonce,
  asSid,
  asTid,
  isMalformed,
  readSigned,
  sign,
  verifySigned,
  type Nonce as WireNonce,
  type Payload,
  type PayloadKind,
  type Sid,
  type SignedObject,
  type Tid,
} from '../../impl/codec/index.js';
import {
  accessProof,
  concat,
  defaultEngine,
  equalConstantTime,
  toHex,
  utf8,
  verifyCertificate,
  type AccessCredential,
  type AkaAlgorithm,
} from '../../impl/crypto/index.js';
import type { AccessProof, Discovery, Message } from '../../models/messages/messages.js';
import {
  type ActivationOrder,
  CHALLENGE_NONCE,
  infoOf,
  NONCE_POOL,
  SERIAL_MODULUS,
  type DevId,
  type Identity,
  type Instruction,
  type InitialIdentity,
  type Nonce,
  type Pcid,
  type PlatformState,
  type Presented,
  type Serial,
  type ShoId,
  type Signer,
  type StateStatement,
  type Token,
  type TokenCommand,
  type TokenMode,
  type ValidationInfo,
} from '../../models/messages/symbols.js';
import { updatedState } from '../../impl/tre/attestation.js';
import { Counter, SerialTable } from './bindings.js';
import type { Claim } from './issued.js';
import { makingOf, namesOf, validityOf } from './making.js';
import {
  DPF_ID,
  GROUP,
  readDevice,
  readDeviceWithTre,
  readOperator,
  requireDevice,
  TIME_BASE_MS,
  treIdOf,
  UNKNOWN_ACCOUNT,
  UNKNOWN_PCID,
  UNROUTABLE_IMSI,
  APPLICATION_CONTEXT,
  MCIM_CONTEXT,
  NAPDEF,
} from './names.js';
import { digestOf, Objects } from './objects.js';
import { isSameAka, Principals, type Credential, type CredentialName } from './principals.js';
import { requireRight, Unreadable } from './unreadable.js';
import { Vectors } from './vectors.js';

/** A proof to the non-3GPP provider, on the wire. */
export interface AccessProofFields {
  readonly account: string;
  readonly mac: Uint8Array;
}

type Bootstrap = Omit<Message<'drf.bootstrap'>, 'type'>;
type Report = Omit<Message<'m2me.installReport'>, 'type'>;
type ReportAck = Omit<Message<'sho.reportAck'>, 'type'>;
type AttestChallenge = Omit<Message<'sho.attestChallenge'>, 'type'>;
type Notice = Omit<Message<'m2me.discardNotice'>, 'type'>;
type Cancel = Omit<Message<'m2me.discardCancel'>, 'type'>;

/** Who issues serials that the tester cannot choose: the role under test. */
export class Tester {
  readonly role: string;
  readonly principals: Principals;
  readonly vectors: Vectors;
  readonly objects: Objects;
  readonly #sids: SerialTable;
  readonly #tids: SerialTable;
  readonly #nonces: SerialTable;
  readonly #accessChallenges: SerialTable;
  readonly #statusNonces: SerialTable;
  readonly #renewals: SerialTable;
  readonly #bootCounter = new Counter();
  /** Tokens as they were made, by symbol. */
  readonly #tokens = new Map<string, SignedObject<'token'>>();
  /** Tokens as they were made or seen, by place, the last at the end: several may be under one id, to other changes. */
  readonly #tokensAt = new Map<string, SignedObject<'token'>[]>();
  readonly #claim: Claim;
  /** Attestations as they were made last, by symbol, and what each digest stands for. */
  readonly #infos = new Map<string, SignedObject<'validationInfo'>>();
  readonly #infoSymbols = new Map<string, ValidationInfo>();
  /** By symbol, as the PVA was asked about them last: with each challenge of an SHO the same symbol has other octets. */
  readonly #infosAskedAbout = new Map<string, SignedObject<'validationInfo'>>();
  #issuedCredential: Credential | undefined;
  /**
   * With which PCID the M2ME has asked the visited network for access last. On the link an initial credential has one
   * name, whichever it is; and what the TRE says there the M2ME may have let pass.
   */
  attachedAs: Pcid = 'pcid';
  readonly #packages = new Map<Serial, Credential>();
  readonly #renewed = new Map<Serial, Credential>();
  #issuedAccess: AccessCredential | undefined;
  /** Whether the supplier under test has asked for a credential, and so makes none itself. */
  credentialIsAskedFor = false;
  /** Whether what the PVA has on record is the part of a device beside that of its group. */
  isOfGroup = false;
  #isOnRecord = false;
  /** Virtual milliseconds that the tester has let pass. */
  elapsedMs = 0;

  constructor(role: string, seed: string, claim: Claim, akaAlgorithm?: AkaAlgorithm) {
    this.role = role;
    this.principals = new Principals(seed, akaAlgorithm);
    this.vectors = new Vectors(this.principals, claim);
    this.objects = new Objects(this.principals, claim);
    this.#claim = claim;
    this.#sids = new SerialTable('session id', seed, claim);
    this.#tids = new SerialTable('token id', seed, claim);
    this.#nonces = new SerialTable('nonce', seed, claim);
    this.#accessChallenges = new SerialTable('access challenge', seed, claim);
    this.#renewals = new SerialTable('renewal request', seed, claim);
    this.#statusNonces = new SerialTable('status nonce', seed, claim);
  }

  /** Virtual time as the tester knows it. */
  now(): number {
    return TIME_BASE_MS + this.elapsedMs;
  }

  // --- signatures ---

  /** Claims, signed by whoever the symbol names. */
  sign<Kind extends PayloadKind>(
    kind: Kind,
    claims: Payload<NoInfer<Kind>>,
    signedBy: Signer,
    devId: DevId = 'd1',
  ): SignedObject<Kind> {
    return sign(kind, claims, this.principals.signingKey(signedBy, devId));
  }

  /** Whose key the signature verifies under. `expected` is tried first. */
  signerOf<Kind extends PayloadKind>(object: SignedObject<Kind>, expected?: Signer, devId: DevId = 'd1'): Signer {
    const order = expected === undefined ? signers : [expected, ...signers];
    for (const signer of order) {
      if (verifySigned(object, this.principals.verifyingKey(signer, devId)) !== undefined) return signer;
    }
    throw new Unreadable(`${object.kind}: the signature verifies under no key of the test`);
  }

  // --- identities ---

  /** What an identity is on the air. */
  onAir(identity: Identity): string {
    if (identity === 'unroutable') return UNROUTABLE_IMSI;
    if (identity === 'unknown') return UNKNOWN_PCID;
    return this.principals.credential(identity).imsi;
  }

  readOnAir(imsi: string): Identity {
    for (const name of ['pcid', 'newPcid', 'A', 'B'] as const)
      if (this.principals.credential(name).imsi === imsi) return name;
    return imsi === UNROUTABLE_IMSI ? 'unroutable' : 'unknown';
  }

  /** Whose credential an identity stands for. */
  credentialOf(identity: Identity): CredentialName {
    return identity === 'unroutable' ? 'unknown' : identity;
  }

  /** How the TRE calls an identity on the link: `initial`, or the operator. */
  linkIdentity(identity: Identity): { readonly identity: string; readonly onAir: string } {
    const isInitial = identity === 'pcid' || identity === 'newPcid';
    return { identity: isInitial ? 'initial' : identity, onAir: this.onAir(identity) };
  }

  readLinkIdentity(wire: { readonly identity: string; readonly onAir: string }): Identity {
    const initial = this.readOnAir(wire.onAir) === 'newPcid' ? 'newPcid' : 'pcid';
    const identity = wire.identity === 'initial' ? initial : readOperator(wire.identity);
    requireRight(wire.onAir === this.onAir(identity), `identity ${wire.identity}: on the air it is ${wire.onAir}`);
    return identity;
  }

  /** The same at a boot or in the pristine state, where the initial identity may have nothing on the air. */
  linkIdentityOrNone(identity: Identity | InitialIdentity): { readonly identity: string; readonly onAir?: string } {
    return identity === 'none' ? { identity: 'initial' } : this.linkIdentity(identity);
  }

  readLinkIdentityOrNone({
    identity,
    onAir,
  }: {
    readonly identity: string;
    readonly onAir?: string;
  }): Identity | InitialIdentity {
    if (onAir !== undefined) return this.readLinkIdentity({ identity, onAir });
    requireRight(identity === 'initial', `identity ${identity}: an operator's has something on the air`);
    return 'none';
  }

  // --- non-3GPP access ---

  /** The account that the provider under test issues for the device; the same whenever it is asked. */
  issuedAccess(credential: AccessCredential): void {
    const before = this.#issuedAccess;
    const isSame =
      before === undefined || (before.account === credential.account && equalConstantTime(before.key, credential.key));
    requireRight(isSame, 'access credential: another one for the same device');
    this.#claim('key', credential.key);
    this.#issuedAccess = credential;
    this.principals.learnAccess(credential);
  }

  accessChallenge(symbol: Serial): Uint8Array {
    return this.#accessChallenges.octets(String(symbol));
  }

  /** The symbol of a challenge, which is bound where the provider is the one under test. */
  readAccessChallenge(octets: Uint8Array, expected: Serial | undefined): Serial {
    if (this.role === 'icsp' && expected !== undefined)
      return Number(this.#accessChallenges.issue(octets, String(expected)));
    return Number(this.#accessChallenges.symbol(octets));
  }

  accessProof(symbol: AccessProof): AccessProofFields {
    const { account, key } = this.principals.access();
    const claimed = makingOf(symbol) === 'otherAccount' ? UNKNOWN_ACCOUNT : account;
    const isRight = symbol.keyed || claimed !== account;
    const made = { account: claimed, key: isRight ? key : this.principals.octets('other access key', 32) };
    return { account: claimed, mac: accessProof(made, this.accessChallenge(symbol.nonce)) };
  }

  /** Which challenge a proof answers is known from the model alone: a MAC names none. */
  readAccessProof({ account, mac }: AccessProofFields, expected: AccessProof | undefined): AccessProof {
    const nonce = expected?.nonce ?? FIRST;
    const right = this.principals.access();
    const keyed = account === right.account && equalConstantTime(mac, accessProof(right, this.accessChallenge(nonce)));
    return { nonce, keyed };
  }

  discovery(symbol: Discovery): SignedObject<'discovery'> {
    const { devId, after, signedBy } = symbol;
    return this.sign('discovery', { devId, after: this.#bootCounter.real(after) }, signedBy, devId);
  }

  readDiscovery(object: SignedObject<'discovery'>, expected: Discovery | undefined): Discovery {
    const devId = readDevice(object.claims.devId);
    return {
      devId,
      after: this.#bootCounter.symbol(object.claims.after, expected?.after),
      signedBy: this.signerOf(object, expected?.signedBy, devId),
    };
  }

  /** The number of a request for a new initial credential. */
  renewalNonce(symbol: Serial): WireNonce {
    return asNonce(this.#renewals.octets(String(symbol)));
  }

  readRenewalNonce(octets: Uint8Array, expected: Serial | undefined): Serial {
    if (this.role === 'tre' && expected !== undefined) return Number(this.#renewals.issue(octets, String(expected)));
    return Number(this.#renewals.symbol(octets));
  }

  /** The credential by which the CCIF under test replaces the one of the device; the same until it has been taken. */
  renewedCredential(credential: Credential, ver: Serial): void {
    const before = this.#renewed.get(ver);
    const isSame = before === undefined || (before.imsi === credential.imsi && isSameAka(before.aka, credential.aka));
    requireRight(isSame, 'renewal: another credential under the same version');
    if (before !== undefined) return;
    this.#claim('key', credential.aka.k);
    this.#renewed.set(ver, credential);
    this.principals.learnCredential('newPcid', credential);
  }

  /**
   * What the DPF under test has made in a session: the same, however often it is ordered, and another in another
   * session.
   */
  madeByDpf(credential: Credential, sid: Serial): void {
    const before = this.#packages.get(sid);
    if (before === undefined) {
      this.#claim('key', credential.aka.k);
      this.#packages.set(sid, credential);
      this.principals.learnCredential('A', credential);
      return;
    }
    requireRight(isSameAka(before.aka, credential.aka), 'package: another credential in the same session');
  }

  /** A credential that the CCIF under test is told of: it has it from here on, unless it has one (DEC-80). */
  givenCredential(credential: Credential): void {
    if (this.#issuedCredential !== undefined) return;
    this.#issuedCredential = credential;
    this.principals.learnCredential('pcid', credential);
  }

  /** The credential that the CCIF under test issues for the device; the same whenever it is asked. */
  issuedCredential(credential: Credential): void {
    const before = this.#issuedCredential;
    const isSame = before === undefined || (before.imsi === credential.imsi && isSameAka(before.aka, credential.aka));
    requireRight(isSame, 'credential: another one for the same device');
    this.#claim('key', credential.aka.k);
    this.#issuedCredential = credential;
    this.principals.learnCredential('pcid', credential);
  }

  // --- serials ---

  sid(symbol: Serial): Sid {
    return asSid(this.#sids.octets(String(symbol)));
  }

  /** The symbol of a session id; `issuing` where the message is the first to carry it. */
  readSid(octets: Uint8Array, expected: Serial | undefined, issuing: 'issuing' | 'known' = 'known'): Serial {
    if (issuing === 'issuing' && this.role === 'tre' && expected !== undefined) {
      const isKnown = this.#sids.knows(octets);
      if (!isKnown || this.#sids.symbol(octets) !== String(expected))
        return Number(this.#sids.issue(octets, String(expected)));
    }
    return Number(this.#sids.symbol(octets));
  }

  /** A token's id; each operator counts its own. */
  tid(symbol: Serial, issuer: ShoId = 'A'): Tid {
    return asTid(this.#tids.octets(`${issuer}${symbol}`));
  }

  readTid(octets: Uint8Array): Serial {
    // In the place of a token that a weakened TRE has done without.
    if (octets.every((octet) => octet === 0)) return 0;
    return Number(this.#tids.symbol(octets).slice(1));
  }

  /** The pool of nonces that comes with an operator's registration. */
  noncePool(shoId: ShoId): WireNonce[] {
    return Array.from({ length: NONCE_POOL }, (_, index) => asNonce(this.#nonces.octets(`${shoId}${index + 1}`)));
  }

  /** A pool that the operator under test issues, or one that the tester made before. */
  readNoncePool(shoId: ShoId, pool: readonly WireNonce[]): void {
    requireRight(pool.length >= NONCE_POOL, `nonce pool: ${pool.length} nonces, expected ${NONCE_POOL}`);
    if (new Set(pool.map(toHex)).size !== pool.length) throw new Unreadable('nonce pool: a nonce stands in it twice');
    pool.slice(0, NONCE_POOL).forEach((nonce, index) => this.#nonces.reissue(nonce, `${shoId}${index + 1}`));
  }

  nonce(symbol: Nonce, shoId: ShoId): WireNonce | undefined {
    return symbol === 0 ? undefined : asNonce(this.#nonces.octets(`${shoId}${symbol}`));
  }

  readNonce(octets: Uint8Array | undefined): Nonce {
    if (octets === undefined) return 0;
    const symbol = Number(this.#nonces.symbol(octets).slice(1));
    if (symbol === 1 || symbol === 2 || symbol === 3) return symbol;
    throw new Unreadable(`nonce ${symbol}: expected one of the pool or the challenge`);
  }

  // --- tokens ---

  token(symbol: Token): SignedObject<'token'> {
    const { oldSho, newSho, epoch, signedBy, consent } = symbol;
    const key = JSON.stringify(symbol);
    const known = this.#tokens.get(key);
    if (known !== undefined) {
      this.#keepToken(symbol, known);
      return known;
    }
    // Of another old operator, and yet under the id that the one who signs has given.
    const isOfAnother = makingOf(symbol) === 'otherOperator' && (signedBy === 'A' || signedBy === 'B');
    const tid = this.tid(symbol.tid, isOfAnother ? signedBy : oldSho);
    const { from: nbf, until: exp } = validityOf(symbol, this.now());
    const inside = this.#inside(symbol);
    const claims = { tid, ...namesOf(symbol), oldSho, newSho, epoch, nbf, exp, ...inside };
    const isNested = consent === undefined && makingOf(symbol) === 'nestedConsent';
    const made = this.sign('token', claims, isNested ? oldSho : signedBy);
    this.#tokens.set(key, made);
    this.#keepToken(symbol, made);
    return made;
  }

  /** The symbol of a token; `issuing` where its operator is the one under test and sends it for the first time. */
  readToken(object: SignedObject<'token'>, expected: Token | undefined, issuing: 'issuing' | 'known' = 'known'): Token {
    const { claims } = object;
    const devId = readDeviceWithTre(claims);
    const oldSho = readOperator(claims.oldSho);
    if (issuing === 'issuing' && expected !== undefined) {
      const symbol = `${oldSho}${expected.tid}`;
      if (!this.#tids.knows(claims.tid) || this.#tids.symbol(claims.tid) !== symbol) {
        this.#tids.issue(claims.tid, symbol);
        this.#forgetConsents(oldSho, expected.tid, claims.epoch);
      }
    }
    const tid = this.readTid(claims.tid);
    const isCurrent = claims.nbf <= this.now() && this.now() <= claims.exp;
    const consent = claims.consent === undefined ? undefined : this.#signerOfConsent(claims.consent, claims.tid);
    const symbol: Token = {
      tid,
      devId,
      oldSho,
      newSho: readOperator(claims.newSho),
      epoch: claims.epoch % 8,
      expired: !isCurrent,
      signedBy: this.signerOf(object, expected?.signedBy),
      ...(consent === undefined ? {} : { consent }),
    };
    this.#keepToken(symbol, object);
    return symbol;
  }

  #keepToken(symbol: Token, token: SignedObject<'token'>): void {
    const others = this.#tokensAs(symbol).filter(({ octets }) => !equalConstantTime(octets, token.octets));
    this.#tokensAt.set(placeOf(symbol), [...others, token]);
  }

  /** What was made under an id before its operator has issued it has a consent inside that it never gave. */
  #forgetConsents(oldSho: ShoId, tid: Serial, epoch: number): void {
    const place = placeOf({ tid, oldSho, ...signersIn('T3', oldSho) });
    const isOfThisEpoch = ({ claims }: SignedObject<'token'>): boolean => claims.epoch === epoch;
    const made = (this.#tokensAt.get(place) ?? []).filter(isOfThisEpoch);
    this.#tokensAt.set(
      place,
      (this.#tokensAt.get(place) ?? []).filter((token) => !isOfThisEpoch(token)),
    );
    for (const [key, token] of this.#tokens) if (made.includes(token)) this.#tokens.delete(key);
  }

  #tokensAs(symbol: Token): readonly SignedObject<'token'>[] {
    return this.#tokensAt.get(placeOf(symbol)) ?? [];
  }

  /** What stands inside a token: the consent of the old operator, as it was issued where it is that operator's. */
  #inside({ consent, ...outer }: Token): { readonly consent?: Uint8Array } {
    const made = makingOf(outer);
    if (consent !== undefined && made === 'brokenConsent') return { consent: Uint8Array.of(0) };
    if (consent !== undefined && made === 'nestedConsent') return { consent: this.token(outer).octets };
    const signedBy = made === 'nestedConsent' ? outer.oldSho : consent;
    if (signedBy === undefined) return {};
    const alone = made === 'nestedConsent' ? { ...outer, made: undefined, signedBy } : { ...outer, signedBy };
    const seen = this.#tokensAs(alone).findLast((token) => this.#isAsIn(token, alone));
    return { consent: (seen ?? this.token(alone)).octets };
  }

  /** Whether a token seen under an id is to the same change: other ones with the id may have come since. */
  #isAsIn({ claims }: SignedObject<'token'>, { devId, newSho, epoch, expired }: Token): boolean {
    const isCurrent = claims.nbf <= this.now() && this.now() <= claims.exp;
    return (
      claims.devId === devId &&
      claims.treId === treIdOf(devId) &&
      claims.newSho === newSho &&
      claims.epoch % SERIAL_MODULUS === epoch &&
      isCurrent !== expired
    );
  }

  #signerOfConsent(octets: Uint8Array, tid: Uint8Array): Signer {
    const consent = readSigned('token', octets);
    if (isMalformed(consent)) throw new Unreadable('token: what stands inside is no token');
    requireRight(equalConstantTime(consent.claims.tid, tid), 'token: the consent is to another change');
    return this.signerOf(consent);
  }

  /** The owner's command to sign a token. */
  tokenCommand(symbol: TokenCommand): SignedObject<'tokenCommand'> {
    const { oldSho, newSho, epoch, signedBy } = symbol;
    const { from: nbf, until: exp } = validityOf(symbol, this.now());
    const tid = this.tid(symbol.tid, oldSho);
    return this.sign('tokenCommand', { tid, ...namesOf(symbol), oldSho, newSho, epoch, nbf, exp }, signedBy);
  }

  /** The symbol of a command; the owner under test issues the id in it, unless that is of a consent. */
  readTokenCommand(object: SignedObject<'tokenCommand'>, expected: TokenCommand | undefined): TokenCommand {
    const { claims } = object;
    const oldSho = readOperator(claims.oldSho);
    if (this.role === 'owner' && expected !== undefined && !this.#tids.knows(claims.tid))
      this.#tids.issue(claims.tid, `${oldSho}${expected.tid}`);
    return {
      tid: this.readTid(claims.tid),
      devId: readDeviceWithTre(claims),
      oldSho,
      newSho: readOperator(claims.newSho),
      epoch: claims.epoch % SERIAL_MODULUS,
      expired: !(claims.nbf <= this.now() && this.now() <= claims.exp),
      signedBy: this.signerOf(object, expected?.signedBy),
    };
  }

  /** The token of an id: as it was seen last, or one that its operator would have issued. */
  tokenOf(tid: Serial, issuer: ShoId = 'A', mode: TokenMode = 'T1'): SignedObject<'token'> {
    const newSho = issuer === 'A' ? 'B' : 'A';
    const symbol = {
      tid,
      devId: 'd1',
      oldSho: issuer,
      newSho,
      epoch: 0,
      expired: false,
      ...signersIn(mode, issuer),
    } as const;
    return this.#tokensAs(symbol).at(-1) ?? this.token(symbol);
  }

  /** The last token of an id in an epoch, of an operator or else of the other: a device comes back under the same id. */
  #tokenInEpoch(tid: Serial, mode: TokenMode, epoch: Serial, issuer: ShoId): SignedObject<'token'> | undefined {
    const issuers: readonly ShoId[] = [issuer, issuer === 'A' ? 'B' : 'A'];
    return issuers
      .flatMap((oldSho) => this.#tokensAt.get(placeOf({ tid, oldSho, ...signersIn(mode, oldSho) }))?.toReversed() ?? [])
      .find((token) => token.claims.epoch === epoch);
  }

  /** A token that a message under test carries was issued under the id that it names, for the device. */
  requireToken(token: SignedObject<'token'>, tid: Serial, mode: TokenMode): void {
    requireRight(readDeviceWithTre(token.claims) === 'd1', 'it carries a token for another device');
    const issuer = readOperator(token.claims.oldSho);
    const issued = this.#tokensAt.get(placeOf({ tid, oldSho: issuer, ...signersIn(mode, issuer) })) ?? [];
    requireRight(
      issued.some(({ octets }) => equalConstantTime(octets, token.octets)),
      'it carries a token that was not issued',
    );
  }

  // --- instructions ---

  instruction(symbol: Instruction): SignedObject<'instruction'> {
    const { oldSho, newSho, epoch, signedBy } = symbol;
    return this.sign('instruction', { ...namesOf(symbol), oldSho, newSho, epoch }, signedBy);
  }

  readInstruction(object: SignedObject<'instruction'>, expected: Instruction | undefined): Instruction {
    const { claims } = object;
    return {
      devId: readDeviceWithTre(claims),
      oldSho: readOperator(claims.oldSho),
      newSho: readOperator(claims.newSho),
      epoch: claims.epoch % SERIAL_MODULUS,
      signedBy: this.signerOf(object, expected?.signedBy),
    };
  }

  // --- signed parts that several messages carry ---

  bootstrap(symbol: Bootstrap): SignedObject<'bootstrap'> {
    const { devId, shoId, ctr, nonce, signedBy } = symbol;
    const nonceV = this.nonce(nonce, shoId);
    const claims = {
      devId,
      napdef: NAPDEF,
      serverUrl: DPF_ID,
      shoId,
      mcimCtx: MCIM_CONTEXT,
      appCtx: APPLICATION_CONTEXT,
      ctr: this.#bootCounter.real(ctr),
      exp: validityOf(symbol, this.now()).until,
      ...(nonceV === undefined ? {} : { nonceV }),
    };
    return this.sign('bootstrap', claims, signedBy);
  }

  readBootstrap(object: SignedObject<'bootstrap'>, expected: Bootstrap | undefined): Bootstrap {
    const { claims } = object;
    requireRight(claims.serverUrl === DPF_ID, `bootstrap: names the DPF ${claims.serverUrl}, expected ${DPF_ID}`);
    requireRight(claims.napdef === NAPDEF, `bootstrap: access parameters ${claims.napdef}, expected ${NAPDEF}`);
    requireRight(
      claims.mcimCtx === MCIM_CONTEXT,
      `bootstrap: MCIM context ${claims.mcimCtx}, expected ${MCIM_CONTEXT}`,
    );
    requireRight(
      claims.appCtx === APPLICATION_CONTEXT,
      `bootstrap: application context ${claims.appCtx}, expected ${APPLICATION_CONTEXT}`,
    );
    return {
      devId: readDevice(claims.devId),
      shoId: readOperator(claims.shoId),
      ctr: this.#bootCounter.symbol(claims.ctr, expected?.ctr),
      nonce: this.readNonce(claims.nonceV),
      expired: claims.exp < this.now(),
      signedBy: this.signerOf(object, expected?.signedBy),
    };
  }

  info(symbol: ValidationInfo): SignedObject<'validationInfo'> {
    const { sid, shoId, nonce, state, certificate, signedBy } = symbol;
    const isOtherCertificate = makingOf(symbol) === 'otherCertificate';
    const devId = isOtherCertificate ? 'd1' : symbol.devId;
    const nonceV = this.nonce(nonce, shoId);
    const { treId, stateHash } = this.principals.device(devId);
    const claims = {
      sid: this.sid(sid),
      devId,
      treId,
      shoId,
      ...(nonceV === undefined ? {} : { nonceV }),
      stateHash: state === 'expected' ? stateHash : state === 'updated' ? updatedState(stateHash) : modified(stateHash),
      ...(isOtherCertificate
        ? { certificate: this.principals.device(symbol.devId).platform.certificate }
        : this.#presented(certificate, devId)),
      dpfId: DPF_ID,
    };
    const made = this.sign('validationInfo', claims, signedBy, devId);
    const plain = infoOf(symbol);
    this.#infos.set(JSON.stringify(plain), made);
    this.#infoSymbols.set(digestOf(made.octets), plain);
    return made;
  }

  /** What an M12 shows of the platform credential; a reference is to what the PVA has on record. */
  #presented(
    symbol: Presented,
    devId: DevId,
  ): { readonly certificate: Uint8Array } | { readonly certificateId: Uint8Array } {
    const keys = this.principals.device(devId);
    switch (symbol) {
      case 'registeredRoot':
        return { certificate: keys.platform.certificate };
      case 'superseded':
        return { certificate: keys.supersededCertificate };
      case 'otherRoot':
        return { certificate: keys.otherCertificate };
      case 'devicePart':
        return { certificate: keys.devicePart };
      case 'otherGroup':
        return { certificate: keys.otherGroupPart };
      case 'reference':
        return { certificateId: defaultEngine.sha256(this.isOfGroup ? keys.devicePart : keys.platform.certificate) };
      case 'otherReference':
        return { certificateId: defaultEngine.sha256(keys.supersededCertificate) };
    }
  }

  #readPresented({ certificate, certificateId }: Payload<'validationInfo'>, devId: DevId): Presented {
    const keys = this.principals.device(devId);
    requireRight(
      certificate === undefined || certificateId === undefined,
      'validation info: certificate and reference',
    );
    if (certificate !== undefined) return this.#rootOf(certificate, devId);
    if (certificateId === undefined) throw new Unreadable('validation info: neither certificate nor reference');
    const isOf = (one: Uint8Array): boolean => equalConstantTime(certificateId, defaultEngine.sha256(one));
    return isOf(this.isOfGroup ? keys.devicePart : keys.platform.certificate) ? 'reference' : 'otherReference';
  }

  /** The PVA takes the credential of a device once; what is registered after that changes nothing. */
  putOnRecord(as: 'whole' | 'group'): void {
    if (!this.#isOnRecord) this.isOfGroup = as === 'group';
    this.#isOnRecord = true;
  }

  /** A statement of the supplier on the state of a device; of the other device, if the symbol says so. */
  stateStatement({ devId, state, serial, signedBy }: StateStatement): SignedObject<'platformState'> {
    const { stateHash } = this.principals.device('d1');
    const claims = {
      subject: this.isOfGroup && devId === 'd1' ? GROUP : devId,
      stateHash: state === 'updated' ? updatedState(stateHash) : stateHash,
      serial,
    };
    return sign('platformState', claims, this.principals.key(signedBy));
  }

  readStateStatement(object: SignedObject<'platformState'>): StateStatement {
    const { subject, stateHash, serial } = object.claims;
    const expected = this.principals.device('d1').stateHash;
    const isUpdated = equalConstantTime(stateHash, updatedState(expected));
    requireRight(
      isUpdated || equalConstantTime(stateHash, expected),
      'platform state: neither the first nor the updated',
    );
    const isBySupplier = verifySigned(object, this.principals.verifyingKey('supplier')) !== undefined;
    return {
      devId: subject === GROUP ? 'd1' : readDevice(subject),
      state: isUpdated ? 'updated' : 'expected',
      serial: serial % SERIAL_MODULUS,
      signedBy: isBySupplier ? 'supplier' : 'rogue',
    };
  }

  /** The nonce of a status request. */
  statusNonce(symbol: Serial): WireNonce {
    return asNonce(this.#statusNonces.octets(String(symbol)));
  }

  /** Its symbol, which is bound where the operator that asks is the one under test. */
  readStatusNonce(octets: Uint8Array, expected: Serial | undefined): Serial {
    if (this.role === 'sho' && expected !== undefined)
      return Number(this.#statusNonces.issue(octets, String(expected)));
    return Number(this.#statusNonces.symbol(octets));
  }

  /** The digest of an attestation as the PVA was asked about it; of one that it was not, as it was made last. */
  infoHash(symbol: ValidationInfo): Uint8Array {
    const key = JSON.stringify(infoOf(symbol));
    const { octets } = this.#infosAskedAbout.get(key) ?? this.#infos.get(key) ?? this.info(symbol);
    return defaultEngine.sha256(octets);
  }

  /** Which attestation a digest stands for. */
  readInfoHash(digest: Uint8Array): ValidationInfo {
    const known = this.#infoSymbols.get(toHex(digest));
    if (known === undefined) throw new Unreadable('verdict: its digest is that of no attestation of the test');
    return known;
  }

  /** The attestation in a request to the PVA. */
  readInfoAskedAbout(object: SignedObject<'validationInfo'>, expected: ValidationInfo | undefined): ValidationInfo {
    const symbol = this.readInfo(object, expected);
    this.#infosAskedAbout.set(JSON.stringify(infoOf(symbol)), object);
    return symbol;
  }

  readInfo(
    object: SignedObject<'validationInfo'>,
    expected: ValidationInfo | undefined,
    issuing: 'issuing' | 'known' = 'known',
  ): ValidationInfo {
    const { claims } = object;
    const devId = readDeviceWithTre(claims);
    requireRight(claims.dpfId === DPF_ID, `validation info: names the DPF ${claims.dpfId}, expected ${DPF_ID}`);
    return {
      sid: this.readSid(claims.sid, expected?.sid, issuing),
      devId,
      shoId: readOperator(claims.shoId),
      nonce: this.readNonce(claims.nonceV),
      state: this.#readState(claims.stateHash, devId),
      certificate: this.#readPresented(claims, devId),
      signedBy: this.signerOf(object, expected?.signedBy, devId),
    };
  }

  challenge({ sid, nonce, signedBy }: AttestChallenge): SignedObject<'challenge'> {
    const nonceV = this.nonce(nonce, operatorOr(signedBy, 'A'));
    if (nonceV === undefined) throw new Error('challenge: a challenge without a nonce is none');
    return this.sign('challenge', { sid: this.sid(sid), nonceV }, signedBy);
  }

  readChallenge(object: SignedObject<'challenge'>, expected: AttestChallenge | undefined): AttestChallenge {
    const { sid, nonceV } = object.claims;
    const signedBy = this.signerOf(object, expected?.signedBy);
    if (this.role === 'sho' && !this.#nonces.knows(nonceV)) {
      this.#nonces.reissue(nonceV, `${operatorOr(signedBy, 'A')}${CHALLENGE_NONCE}`);
    }
    return { sid: this.readSid(sid, expected?.sid), nonce: this.readNonce(nonceV), signedBy };
  }

  report(symbol: Report): SignedObject<'report'> {
    const { sid, devId, shoId, status, epoch, signedBy } = symbol;
    const isOtherOperator = makingOf(symbol) === 'otherOperator';
    const session = isOtherOperator ? { sid: this.sid(FIRST), shoId: 'B' } : { sid: this.sid(sid), shoId };
    return this.sign('report', { ...session, devId, status, epoch }, signedBy, devId);
  }

  readReport(object: SignedObject<'report'>, expected: Report | undefined): Report {
    const { claims } = object;
    const devId = readDevice(claims.devId);
    return {
      sid: this.readSid(claims.sid, expected?.sid),
      devId,
      shoId: readOperator(claims.shoId),
      status: claims.status,
      epoch: claims.epoch % 8,
      signedBy: this.signerOf(object, expected?.signedBy, devId),
    };
  }

  reportAck({ sid, status, signedBy }: ReportAck): SignedObject<'reportAck'> {
    return this.sign('reportAck', { sid: this.sid(sid), devId: 'd1', status }, signedBy);
  }

  readReportAck(object: SignedObject<'reportAck'>, expected: ReportAck | undefined): ReportAck {
    const { sid, devId, status } = object.claims;
    requireDevice(devId);
    return { sid: this.readSid(sid, expected?.sid), status, signedBy: this.signerOf(object, expected?.signedBy) };
  }

  activation(symbol: ActivationOrder): SignedObject<'activation'> {
    const { sid, ver, signedBy } = symbol;
    const isOther = makingOf(symbol) === 'otherMcim';
    const mcim = isOther ? { ...this.objects.mcim(FIRST), mcimId: 'another-MCIM' } : this.objects.mcim(ver);
    const claims = { ...namesOf(symbol), sid: this.sid(sid), ...mcim };
    return this.sign('activation', claims, signedBy);
  }

  readActivation(object: SignedObject<'activation'>, expected: ActivationOrder | undefined): ActivationOrder {
    const { claims } = object;
    return {
      devId: readDeviceWithTre(claims),
      sid: this.readSid(claims.sid, expected?.sid),
      ver: this.objects.readMcim(claims, expected?.ver),
      signedBy: this.signerOf(object, expected?.signedBy),
    };
  }

  abort({ sid, signedBy }: Omit<Message<'sho.abort'>, 'type'>): SignedObject<'abort'> {
    return this.sign('abort', { sid: this.sid(sid), reason: 'validation' }, signedBy);
  }

  readAbort(
    object: SignedObject<'abort'>,
    expected: { readonly sid: Serial; readonly signedBy: Signer } | undefined,
  ): { readonly sid: Serial; readonly signedBy: Signer } {
    return {
      sid: this.readSid(object.claims.sid, expected?.sid),
      signedBy: this.signerOf(object, expected?.signedBy),
    };
  }

  notice(symbol: Notice, issuer: ShoId = 'A'): SignedObject<'notice'> {
    const { tid, devId, epoch, attempt, mode = 'T1', signedBy } = symbol;
    const made = makingOf(symbol);
    const carried = made === 'otherTid' ? FIRST : tid;
    const isRogue = made === 'rogueToken';
    const known = made === undefined ? this.#tokenInEpoch(tid, mode, epoch, issuer) : undefined;
    const named = known?.claims.tid ?? this.tid(made === 'otherToken' || isRogue ? FIRST : tid, issuer);
    const token =
      known ??
      this.#tokenMade(isRogue ? { ...symbol, tid: FIRST } : symbol, issuer) ??
      this.tokenOf(carried, issuer, mode);
    return this.sign('notice', { tid: named, devId, epoch, attempt, token }, signedBy, devId);
  }

  readNotice(object: SignedObject<'notice'>, expected: Notice | undefined): Notice {
    const { claims } = object;
    const devId = readDevice(claims.devId);
    requireRight(
      equalConstantTime(claims.token.claims.tid, claims.tid),
      'notice: it names another token than it carries',
    );
    const tid = this.readTid(claims.tid);
    const mode = this.#modeOf(claims.token);
    this.requireToken(claims.token, tid, mode);
    requireRight(claims.token.claims.epoch === claims.epoch, 'notice: it carries a token of another epoch');
    return {
      tid,
      devId,
      epoch: claims.epoch % 8,
      attempt: claims.attempt,
      ...(mode === 'T1' ? {} : { mode }),
      signedBy: this.signerOf(object, expected?.signedBy, devId),
    };
  }

  /** A token that is not the one of its id: nobody's, or the TRE's for another device or another old operator. */
  #tokenMade(symbol: { readonly tid: Serial }, issuer: ShoId): SignedObject<'token'> | undefined {
    const made = makingOf(symbol);
    if (made !== 'rogueToken' && made !== 'otherDevice' && made !== 'otherOperator') return undefined;
    const other = issuer === 'A' ? 'B' : 'A';
    const { from: nbf, until: exp } = validityOf(symbol, this.now());
    const claims = {
      tid: this.tid(symbol.tid, issuer),
      ...namesOf({ devId: made === 'otherDevice' ? 'd2' : 'd1' }),
      oldSho: made === 'otherOperator' ? other : issuer,
      newSho: made === 'otherOperator' ? issuer : other,
      epoch: 0,
      nbf,
      exp,
    };
    return this.sign('token', claims, made === 'rogueToken' ? 'rogue' : 'tre');
  }

  /** A cancel, which carries its token where the operator has not issued that. */
  cancel(symbol: Cancel, issuer: ShoId = 'A'): SignedObject<'cancel'> {
    const { tid, mode, signedBy } = symbol;
    const token = this.#tokenMade(symbol, issuer) ?? (mode === undefined ? undefined : this.tokenOf(tid, issuer, mode));
    return this.sign(
      'cancel',
      { tid: this.tid(tid, issuer), devId: 'd1', ...(token === undefined ? {} : { token }) },
      signedBy,
    );
  }

  #modeOf(token: SignedObject<'token'>): TokenMode {
    if (token.claims.consent !== undefined) return 'T3';
    return this.signerOf(token) === 'tre' ? 'T2' : 'T1';
  }

  #readState(measured: Uint8Array, devId: DevId): PlatformState {
    const { stateHash } = this.principals.device(devId);
    if (equalConstantTime(measured, stateHash)) return 'expected';
    return equalConstantTime(measured, updatedState(stateHash)) ? 'updated' : 'modified';
  }

  #rootOf(certificate: Uint8Array, devId: DevId): ValidationInfo['certificate'] {
    const keys = this.principals.device(devId);
    const { treId, platform } = keys;
    if (equalConstantTime(certificate, platform.certificate)) return 'registeredRoot';
    const verified = verifyCertificate(certificate, { devId, treId, root: platform.root });
    if (verified.kind === 'verified') {
      const { group } = verified.certificate;
      if (group === undefined) return 'superseded';
      return group === GROUP ? 'devicePart' : 'otherGroup';
    }
    if (equalConstantTime(certificate, keys.otherCertificate)) return 'otherRoot';
    throw new Unreadable('certificate: it chains to no root of the test');
  }
}

/** Where tokens are kept: by their id, their old operator, and whose signatures they have. */
function placeOf({ tid, oldSho, signedBy, consent }: Pick<Token, 'tid' | 'oldSho' | 'signedBy' | 'consent'>): string {
  return `${oldSho}${tid}/${signedBy}/${consent ?? 'alone'}`;
}

/** Whose signatures a token has in a mode. */
function signersIn(mode: TokenMode, issuer: ShoId): Pick<Token, 'signedBy' | 'consent'> {
  return { signedBy: mode === 'T1' ? issuer : 'tre', ...(mode === 'T3' ? { consent: issuer } : {}) };
}

/** The session, or token, that the samples of a role are about. */
const FIRST: Serial = 1;

/** Every maker of signed parts, in the order in which a signature is tried. */
const signers: readonly Signer[] = ['tre', 'A', 'B', 'drf', 'dpf', 'pva', 'subscriber', 'owner', 'regulator', 'rogue'];

/** The operator that a signer is, or a default where it is none. */
export function operatorOr(signer: Signer, other: ShoId): ShoId {
  return signer === 'A' || signer === 'B' ? signer : other;
}

/** Any other digest than the certified one. */
function modified(stateHash: Uint8Array): Uint8Array {
  return defaultEngine.sha256(concat(utf8('modified'), stateHash));
}
