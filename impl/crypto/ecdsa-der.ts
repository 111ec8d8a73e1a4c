/**
 * ECDSA signatures in DER, for certificates and status answers of the outside world. Source: X.690, RFC 3279, 2.2.3.
 *
 * Strict DER, P-256 only. COSE and the engines use the fixed form r || s; this is the bridge.
 */

/**
 * r || s, 64 octets, of `SEQUENCE { INTEGER r, INTEGER s }`, or `undefined` for anything that is not its one DER
 * encoding: long lengths, surplus or missing zeros, negative numbers, trailing octets, more than 256 bits.
 */
export function ecdsaFromDer(der: Uint8Array): Uint8Array | undefined {
  // Two integers of at most 33 octets: every length has its short form.
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || der.length > 72) return undefined;
  const r = readInteger(der, 2);
  if (r === undefined) return undefined;
  const s = readInteger(der, r.next);
  if (s === undefined || s.next !== der.length) return undefined;
  const fixed = new Uint8Array(64);
  fixed.set(r.magnitude, 32 - r.magnitude.length);
  fixed.set(s.magnitude, 64 - s.magnitude.length);
  return fixed;
}

function readInteger(der: Uint8Array, at: number): { magnitude: Uint8Array; next: number } | undefined {
  const length = der[at + 1];
  if (der[at] !== 0x02 || length === undefined || length === 0 || length > 33) return undefined;
  const next = at + 2 + length;
  if (next > der.length) return undefined;
  const content = der.subarray(at + 2, next);
  const [first = 0, second = 0] = content;
  if (first >= 0x80) return undefined;
  if (first === 0 && length > 1 && second < 0x80) return undefined;
  const magnitude = first === 0 ? content.subarray(1) : content;
  return magnitude.length > 32 ? undefined : { magnitude, next };
}
