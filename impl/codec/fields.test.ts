/** Forms that statements of the clause rest on: TR 33.812, 5.1.3.6.3 steps 1 and 8. */
import { describe, expect, it } from 'vitest';
import { freeText, imsi, ip } from './fields.js';
import { isMalformed, type Malformed } from './malformed.js';

const isRead = (value: unknown): boolean => !isMalformed(value as Malformed);

describe('the form of a field', () => {
  it.each(['001010000000001', '999990000000001'])('takes the 15 digits of an IMSI, and so of a PCID: %s', (digits) => {
    expect(isRead(imsi.read(digits, 'identity'))).toBe(true);
  });

  it.each(['00101000000000', '0010100000000011', '00101000000000a', ''])('takes no other identity: %j', (text) => {
    expect(isRead(imsi.read(text, 'identity'))).toBe(false);
  });

  it.each(['0.0.0.0', '10.0.0.1', '255.249.199.99'])('takes the address %s', (address) => {
    expect(isRead(ip.read(address, 'ip'))).toBe(true);
  });

  it.each(['256.0.0.1', '10.0.0.300', '10.0.0', '010.0.0.1', '10.0.0.1.1'])('takes no address %s', (address) => {
    expect(isRead(ip.read(address, 'ip'))).toBe(false);
  });

  it('takes no empty parameter of a bootstrap', () => {
    expect(isRead(freeText.read('', 'napdef'))).toBe(false);
    expect(isRead(freeText.read('a', 'napdef'))).toBe(true);
  });
});
