/** Addresses of servers, as the roles get them: for a device that has none of its own. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, onSequences, spoilt } from './sample.js';

const named = ok('icsp-addresses', 'icsp', { type: 'icsp.addresses', server: 'drf' });
/** Where the device has asked, on sequences alone. */
const where = { preconfigured: false, server: null };

export const m2meAddresses: readonly SampleInput[] = [
  ...onSequences(
    ok('supplier-configure-without-addresses', 'supplier', {
      type: 'supplier.configure',
      devId: 'd1',
      initial: 'none',
      addresses: 'none',
    }),
    named,
    ok('icsp-addresses-elsewhere', 'icsp', { type: 'icsp.addresses', server: 'elsewhere' }),
  ),
  { ...spoilt(named, 'missingField', { server: 'none' }), where },
  { ...spoilt(named, 'denied', { server: 'contradicting' }, 'contradicting'), where },
];

export const icspAddresses: readonly SampleInput[] = [
  ok('name-server', 'principal', { type: 'principal.nameServer', server: 'drf' }),
  ok('name-two-servers', 'principal', { type: 'principal.nameServer', server: 'contradicting' }),
  ok('m2me-resolve', 'm2me', { type: 'm2me.resolve' }),
];
