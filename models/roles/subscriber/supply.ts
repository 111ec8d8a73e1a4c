/**
 * From the supply of the device until whoever needs something of it has that. Source: TR 33.812, clauses 5.1.3.4.1,
 * 5.1.3.4.4 and 5.1.3.5.2; DEC-80, DEC-182, DEC-200.
 */
import { assign } from 'xstate';
import { does, refuses } from '../statement.js';
import { convey, conveyMaterial, registerPfc, subscriberSetup } from './setup.js';

export const noDevice = subscriberSetup.createStateConfig({
  description: 'The subscriber has no device yet.',
  meta: { clause: '5.1.3.5.2' },
  on: {
    'supplier.supply': {
      target: 'ready',
      ...does('The subscriber receives the configured device.', '3.4-r01', '5.3-r01'),
    },
    'supplier.supplyWithPfc': {
      target: 'registeringPfc',
      actions: [
        assign({ pfc: ({ event }) => ({ devId: event.devId, signedBy: event.signedBy }) }),
        { type: 'send', params: ({ event }) => registerPfc(event) },
      ],
      ...does(
        'The subscriber receives the device, and brings its platform credential, which it has from the supplier, to the PVA.',
        '5.2-o06',
        '5.2-o07',
        '3.4-r01',
        'DEC-182',
      ),
    },
    'supplier.supplyWithMaterial': {
      target: 'conveyingMaterial',
      actions: [
        assign({ material: ({ event }) => event.material }),
        { type: 'send', params: ({ event }) => conveyMaterial(event.material) },
      ],
      ...does(
        'The subscriber receives the device, and brings the ICF what that needs of it, sealed as it came.',
        '4.4-o05',
        '3.4-r01',
        '5.3-r01',
      ),
    },
    'supplier.supplyWithCredential': {
      target: 'conveying',
      actions: [
        assign({ credential: ({ event }) => event.credential }),
        { type: 'send', params: ({ event }) => convey(event.credential) },
      ],
      ...does(
        'The subscriber receives the device, and brings its sealed credential to the CCIF.',
        '4.1-o10',
        '3.4-r01',
        '5.3-r01',
      ),
    },
  },
});

export const conveyingMaterial = subscriberSetup.createStateConfig({
  description: 'The ICF is to have what it needs of the device before that is used.',
  meta: { clause: '5.1.3.4.4' },
  on: {
    'icf.materialTaken': [
      {
        guard: 'credentialIsOfAnotherDevice',
        ...refuses('otherDevice', 'That the ICF has something of another device is no news.', 'DEC-200'),
      },
      {
        target: 'ready',
        actions: assign({ material: null }),
        ...does('The ICF has what it needs of the device.', '4.4-o05', 'DEC-200'),
      },
    ],
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => conveyMaterial(context.material) },
      ...does('Unacknowledged, the subscriber brings it again.', 'DEC-55', 'DEC-200'),
    },
  },
});

export const registeringPfc = subscriberSetup.createStateConfig({
  description: 'The PVA is to have the platform credential before the device is used.',
  meta: { clause: '5.1.3.5.2' },
  on: {
    'pva.pfcRegistered': [
      {
        guard: 'pfcIsOfAnotherDevice',
        ...refuses('otherDevice', 'That the PVA knows another device is no news.', 'DEC-182'),
      },
      {
        target: 'ready',
        actions: assign({ pfc: null }),
        ...does('The PVA has the platform credential.', '5.2-o06', 'DEC-182'),
      },
    ],
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => registerPfc(context.pfc) },
      ...does('Unacknowledged, the subscriber brings the platform credential again.', 'DEC-55', 'DEC-182'),
    },
  },
});

export const conveying = subscriberSetup.createStateConfig({
  description: 'The CCIF is to have the credential before the device is used.',
  meta: { clause: '5.1.3.4.1' },
  on: {
    'ccif.credentialConveyed': [
      {
        guard: 'credentialIsOfAnotherDevice',
        ...refuses('otherDevice', 'That the CCIF has the credential of another device is no news.', 'DEC-80'),
      },
      {
        target: 'ready',
        actions: assign({ credential: null }),
        ...does('The CCIF has the credential.', '4.1-o10', 'DEC-80'),
      },
    ],
    'timer.requestExpired': {
      actions: { type: 'send', params: ({ context }) => convey(context.credential) },
      ...does('Unacknowledged, the subscriber brings the credential again.', 'DEC-55', 'DEC-80'),
    },
  },
});
