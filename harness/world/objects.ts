/**
 * The sealed objects of the tests' world: real MCIMs, signed and sealed to the key of one TRE, and back to symbols.
 *
 * One symbol is sealed once, so that repeated deliveries carry the same octets.
 */
import { openMcim, sealMcim, type Mcim, type Sid, type SignedObject } from '../../impl/codec/index.js';
import { defaultEngine, equalConstantTime, seededRandom, toHex } from '../../impl/crypto/index.js';
import type { McimObject, Pcid, Serial, ShoId } from '../../models/messages/symbols.js';
import { Counter } from './bindings.js';
import type { Claim } from './issued.js';
import { namesOf } from './making.js';
import { mcimIdOf, readDeviceWithTre, readOperator } from './names.js';
import type { Principals } from './principals.js';
import { requireRight, Unreadable } from './unreadable.js';

/** What an object is made and read with. */
export interface ObjectNames {
  sid(symbol: Serial): Sid;
  readSid(octets: Uint8Array, expected: Serial | undefined): Serial;
  signerOf(object: SignedObject<'mcim'>): McimObject['signedBy'];
}

interface Made {
  readonly symbol: McimObject;
  readonly octets: Uint8Array;
}

/** The objects of one test. */
export class Objects {
  readonly #principals: Principals;
  readonly #claim: Claim;
  readonly #versions = new Counter();
  /** What the MCIM of each version is called. */
  readonly #mcimIds = new Map<number, string>();
  /** The same by operator and version: what an order to switch is about. */
  readonly #mcimsOf = new Map<string, string>();
  readonly #bySymbol = new Map<string, Made>();
  readonly #byDigest = new Map<string, Made>();
  /** The object made last, or made again. */
  #last: McimObject | undefined;
  /** Octets of the first chunk of an object, to see that the second goes on where it ended. */
  readonly #firstChunks = new Map<string, number>();

  constructor(principals: Principals, claim: Claim) {
    this.#principals = principals;
    this.#claim = claim;
  }

  /** The octets of an object that the tester makes. */
  octets(symbol: McimObject, names: ObjectNames): Uint8Array {
    this.#last = symbol;
    const sid = names.sid(symbol.sid);
    const key = `${JSON.stringify(symbol)}/${toHex(sid)}`;
    const known = this.#bySymbol.get(key);
    if (known !== undefined) return known.octets;
    const { shoId, sealedTo, signedBy, activation, handover, switchTo } = symbol;
    const ver = this.#versions.real(symbol.ver);
    const mcimId = switchTo === undefined ? mcimIdOf(shoId) : this.#mcimAtRest(shoId, switchTo);
    if (switchTo === undefined) this.#remember(shoId, symbol.ver, mcimId);
    const { imsi, aka } = this.#principals.credential(symbol.promotes ?? shoId);
    const mcim = { imsi, credential: aka, ...this.#isimOf(symbol) };
    const contentOf = symbol.promotes !== undefined ? { promotes: imsi } : switchTo === undefined ? { mcim } : {};
    const sealed = sealMcim({
      header: {
        ...namesOf(symbol),
        shoId,
        mcimId,
        ver,
        sid,
        ...(activation && { activation }),
        ...(handover && { handover }),
      },
      ...contentOf,
      signer: this.#principals.signingKey(signedBy),
      recipient: this.#principals.device(sealedTo).platform.decryption,
      random: seededRandom(this.#principals.octets(`seal/${key}`, 32)),
    });
    if (sealed.kind === 'refused') throw new Error('object: the recipient of an object has no usable key');
    const made = { symbol, octets: sealed.object };
    this.#bySymbol.set(key, made);
    this.#byDigest.set(digestOf(made.octets), made);
    return made.octets;
  }

  /** The TRE has staged what was made last: an operator knows a device whose PCID is promoted by what was that. */
  staged(): void {
    if (this.#last?.promotes === undefined) return;
    const { shoId, promotes } = this.#last;
    this.#principals.learnCredential(shoId, this.#principals.credential(promotes));
  }

  /** The symbol of an object: one that the tester made, or one that the implementation sealed to a known TRE. */
  symbol(octets: Uint8Array, expected: McimObject | undefined, names: ObjectNames): McimObject {
    const known = this.#byDigest.get(digestOf(octets));
    if (known !== undefined) return known.symbol;
    for (const sealedTo of ['d1', 'd2'] as const) {
      const opened = openMcim(octets, this.#principals.device(sealedTo).platform.decryption);
      if (opened.kind === 'refused') continue;
      const { claims } = opened.mcim;
      const shoId = readOperator(claims.shoId);
      const symbol: McimObject = {
        devId: readDeviceWithTre(claims),
        shoId,
        sid: names.readSid(claims.sid, expected?.sid),
        ver: this.#versions.symbol(claims.ver, expected?.ver),
        sealedTo,
        signedBy: names.signerOf(opened.mcim),
        ...(claims.activation && { activation: claims.activation }),
        ...(claims.mcim?.isim && { isim: true }),
        ...(claims.handover && { handover: claims.handover }),
        ...(claims.kind === 'promotion' && { promotes: this.#readPcid(claims.pcid) }),
        ...(claims.kind === 'switch' ? { switchTo: this.#readMcimAtRest(shoId, claims.mcimId) } : {}),
      };
      if (symbol.promotes !== undefined) {
        this.#remember(shoId, symbol.ver, claims.mcimId);
        this.#principals.learnCredential(shoId, this.#principals.credential(symbol.promotes));
      }
      if (claims.mcim !== undefined) {
        this.#remember(shoId, symbol.ver, claims.mcimId);
        // From here on the tester, as the TRE, authenticates with what it was given.
        const { imsi, credential, isim } = claims.mcim;
        this.#claim('key', credential.k);
        this.#principals.learnCredential(shoId, { imsi, aka: credential });
        if (isim !== undefined) {
          this.#claim('key', isim.credential.k);
          this.#principals.learnIsim(shoId, { ...isim, aka: isim.credential });
        }
      }
      this.#byDigest.set(digestOf(octets), { symbol, octets });
      return symbol;
    }
    throw new Unreadable('object: no TRE of the test can open it');
  }

  #readPcid(pcid: string | undefined): Pcid {
    const found = (['pcid', 'newPcid'] as const).find((name) => this.#principals.credential(name).imsi === pcid);
    if (found === undefined) throw new Unreadable(`promotion: ${String(pcid)} is no PCID of the device`);
    return found;
  }

  /** The other application of the package, if the symbol has one. */
  #isimOf({ shoId, isim }: McimObject): Pick<Mcim, 'isim'> {
    if (isim === undefined) return {};
    const { impi, impu, aka } = this.#principals.isim(shoId);
    return { isim: { impi, impu, credential: aka } };
  }

  #remember(shoId: ShoId, ver: Serial, mcimId: string): void {
    this.#mcimIds.set(this.#versions.real(ver), mcimId);
    this.#mcimsOf.set(`${shoId}${ver}`, mcimId);
  }

  /** What an order to switch names; an MCIM that nobody has made, where the test means that. */
  #mcimAtRest(shoId: ShoId, symbol: Serial): string {
    return this.#mcimsOf.get(`${shoId}${symbol}`) ?? `no-mcim-${symbol}`;
  }

  #readMcimAtRest(shoId: ShoId, mcimId: string): Serial {
    const found = [...this.#mcimsOf].find(([key, id]) => key.startsWith(shoId) && id === mcimId);
    if (found === undefined) throw new Unreadable(`order to switch: ${mcimId} is no MCIM that ${shoId} has issued`);
    return Number(found[0].slice(1));
  }

  /** How an order names the MCIM of a version; one that nobody has made yet, as the tester would. */
  mcim(symbol: Serial): { readonly mcimId: string; readonly ver: number } {
    const ver = this.#versions.real(symbol);
    return { mcimId: this.#mcimIds.get(ver) ?? mcimIdOf('A'), ver };
  }

  /** The version of the MCIM that an order names. */
  readMcim({ mcimId, ver }: { readonly mcimId: string; readonly ver: number }, expected: Serial | undefined): Serial {
    const known = this.#mcimIds.get(ver) ?? mcimId;
    requireRight(known === mcimId, `order: names ${mcimId}, and version ${ver} is that of ${known}`);
    return this.#versions.symbol(ver, expected);
  }

  /** The object that one of its two chunks belongs to. */
  symbolOfChunk(chunk: {
    readonly seq: number;
    readonly total: number;
    readonly octets: Uint8Array;
    readonly digest: Uint8Array;
  }): McimObject {
    const key = toHex(chunk.digest);
    const made = this.#byDigest.get(key);
    if (made === undefined) throw new Unreadable('chunk: its digest is that of no object of the test');
    requireRight(chunk.total === 2, `chunk: ${chunk.total} chunks in all, expected 2`);
    const { octets } = made;
    if (chunk.seq === 1) {
      this.#firstChunks.set(key, chunk.octets.length);
      requireRight(startsWith(octets, chunk.octets), 'chunk 1: not the beginning of its object');
    } else {
      const start = this.#firstChunks.get(key) ?? octets.length - chunk.octets.length;
      requireRight(equalConstantTime(octets.subarray(start), chunk.octets), 'chunk 2: not the rest of its object');
    }
    return made.symbol;
  }

  /** One of the two chunks of an object that the tester makes. */
  chunk(
    symbol: McimObject,
    seq: 1 | 2,
    names: ObjectNames,
  ): { readonly seq: number; readonly total: number; readonly octets: Uint8Array; readonly digest: Uint8Array } {
    const whole = this.octets(symbol, names);
    const half = Math.ceil(whole.length / 2);
    const octets = seq === 1 ? whole.subarray(0, half) : whole.subarray(half);
    return { seq, total: 2, octets, digest: defaultEngine.sha256(whole) };
  }
}

/** SHA-256 of an object, as texts go into tables. */
export function digestOf(octets: Uint8Array): string {
  return toHex(defaultEngine.sha256(octets));
}

function startsWith(whole: Uint8Array, part: Uint8Array): boolean {
  return part.length < whole.length && equalConstantTime(whole.subarray(0, part.length), part);
}
