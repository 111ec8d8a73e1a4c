/** Change of operator through pristine: the owner's instruction, and what it is carried and answered with. */
import type { Msg } from '../../impl/codec/index.js';
import type { Message } from '../../models/messages/messages.js';
import { SERIAL_MODULUS } from '../../models/messages/symbols.js';
import type { Entry } from './entry.js';
import { readDevice, readDeviceWithTre, readOperator, requireDevice, treIdOf } from './names.js';
import type { Tester } from './tester.js';
import { Unreadable } from './unreadable.js';

type Carried = 'owner.instruction' | 'drf.instruction' | 'm2me.reprovision';

const carried = {
  write: ({ instruction }: Message<Carried>, tester: Tester) => ({ instruction: tester.instruction(instruction) }),
  read: ({ instruction }: Msg<Carried>, tester: Tester, expected: Message<Carried> | undefined) => ({
    instruction: tester.readInstruction(instruction, expected?.instruction),
  }),
};

type Departure = 'm2me.departureNotice' | 'tre.departure';

const departure = {
  write: ({ devId, shoId, epoch, signedBy }: Message<Departure>, tester: Tester) => ({
    departure: tester.sign('departure', { devId, shoId, epoch }, signedBy, devId),
  }),
  read: ({ departure: object }: Msg<Departure>, tester: Tester, expected: Message<Departure> | undefined) => {
    const devId = readDevice(object.claims.devId);
    return {
      devId,
      shoId: readOperator(object.claims.shoId),
      epoch: object.claims.epoch % SERIAL_MODULUS,
      signedBy: tester.signerOf(object, expected?.signedBy, devId),
    };
  },
};

export const reprovisioningMessages = {
  'subscriber.instructionRequest': {
    write: ({ newSho, signedBy }, tester) => ({
      request: tester.sign('instructionRequest', { devId: 'd1', newSho }, signedBy),
    }),
    read: ({ request }, tester, expected) => {
      requireDevice(request.claims.devId);
      return {
        newSho: readOperator(request.claims.newSho),
        signedBy: tester.signerOf(request, expected?.signedBy),
      };
    },
  } satisfies Entry<'subscriber.instructionRequest'>,
  'owner.instruction': carried satisfies Entry<'owner.instruction'>,
  'owner.instructionRefused': {
    write: () => ({ devId: 'd1' }),
    read: ({ devId }) => {
      requireDevice(devId);
      return {};
    },
  } satisfies Entry<'owner.instructionRefused'>,
  'subscriber.reprovisionParams': {
    write: ({ instruction, signedBy }, tester) => ({
      params: tester.sign(
        'reprovisionParams',
        { devId: 'd1', treId: treIdOf('d1'), instruction: tester.instruction(instruction) },
        signedBy,
      ),
    }),
    read: ({ params }, tester, expected) => {
      requireDevice(readDeviceWithTre(params.claims));
      return {
        instruction: tester.readInstruction(params.claims.instruction, expected?.instruction),
        signedBy: tester.signerOf(params, expected?.signedBy),
      };
    },
  } satisfies Entry<'subscriber.reprovisionParams'>,
  'sho.forwardReprovision': {
    write: ({ shoId, instruction, signedBy }, tester) => ({
      params: tester.sign(
        'forwardReprovision',
        { devId: 'd1', shoId, instruction: tester.instruction(instruction), nonces: tester.noncePool(shoId) },
        signedBy,
      ),
    }),
    read: ({ params }, tester, expected) => {
      const { devId, shoId, instruction, nonces } = params.claims;
      requireDevice(devId);
      const operator = readOperator(shoId);
      tester.readNoncePool(operator, nonces);
      return {
        shoId: operator,
        instruction: tester.readInstruction(instruction, expected?.instruction),
        signedBy: tester.signerOf(params, expected?.signedBy),
      };
    },
  } satisfies Entry<'sho.forwardReprovision'>,
  'drf.instruction': carried satisfies Entry<'drf.instruction'>,
  'm2me.departureNotice': departure satisfies Entry<'m2me.departureNotice'>,
  'drf.departureConfirmed': {
    write: ({ devId, newSho, epoch, signedBy }, tester) => ({
      confirmation: tester.sign('departureConfirmed', { devId, newSho, epoch }, signedBy),
    }),
    read: ({ confirmation }, tester, expected) => ({
      devId: readDevice(confirmation.claims.devId),
      newSho: readOperator(confirmation.claims.newSho),
      epoch: confirmation.claims.epoch % SERIAL_MODULUS,
      signedBy: tester.signerOf(confirmation, expected?.signedBy),
    }),
  } satisfies Entry<'drf.departureConfirmed'>,
  'm2me.reprovision': carried satisfies Entry<'m2me.reprovision'>,
  'tre.departure': {
    write: (event, tester) => ({ ...departure.write(event, tester), ...tester.linkIdentityOrNone(event.identity) }),
    read: (wire, tester, expected) => {
      const identity = tester.readLinkIdentityOrNone(wire);
      if (identity === 'A' || identity === 'B' || identity === 'unknown' || identity === 'unroutable')
        throw new Unreadable('departure: an MCIM is in use');
      return { ...departure.read(wire, tester, expected), identity };
    },
  } satisfies Entry<'tre.departure'>,
} as const;
