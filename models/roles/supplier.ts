/**
 * The M2ME supplier (M2MES), which makes the device. Source: TR 33.812, clauses 5.1.3.3.4, 5.1.3.5.3, 5.1.3.5.8.
 *
 * The initial credential comes from the CCIF (mode A of 5.1.3.4.1), from the non-3GPP provider that the device is made
 * for, or from the supplier, which reports it (mode B) or has the subscriber convey it (mode C); a device for open
 * access needs none. An ICF may be given what it needs of the device, or make the credential itself (5.1.3.4.4). The
 * platform credential is registered at the PVA in one of its forms (5.8-o06), unless the PVA issues it or the
 * subscriber brings it there, and again what it asserts when the device is updated. Abstracted: the secure site, whose
 * channels lose nothing.
 */
import { assign, setup } from 'xstate';
import type { Message, UnderOwner } from '../messages/messages.js';
import type { InitialCredential, PfcForm, SealedMaterial } from '../messages/symbols.js';
import type { Rule } from '../requirements/index.js';
import { does, ignores, refuses, type Clause, type Send } from './statement.js';

type SupplierEvent = Message<
  | 'principal.make'
  | 'principal.makeWithCredential'
  | 'principal.makeWithPfc'
  | 'principal.makeWithPfcFrom'
  | 'principal.makeForIcf'
  | 'principal.makeWithCredentialOfIcf'
  | 'principal.refreshPfc'
  | 'pva.pfc'
  | 'ccif.credential'
  | 'icf.credential'
  | 'icsp.accessCredential'
  | 'm2me.configured'
  | 'subscriber.selectionReport'
>;

const registersPfc = {
  type: 'send',
  params: { to: 'pva', msg: { type: 'supplier.registerPfc', devId: 'd1' } },
} as const;

interface SupplierContext {
  /** The token mode that the device is made for, where it is not T1. */
  readonly tokens: UnderOwner | null;
  /** Whether the subscriber is to give the PVA the platform credential. */
  readonly handsPfcOver: boolean;
  /** How the device presents its platform credential. */
  readonly form: PfcForm;
  /** Whether the initial credential is one that is renewed. */
  readonly renewal: boolean;
  /** Whether the device is told the addresses of its servers. */
  readonly addresses: boolean;
  /** What the ICF is to be given of the device, and over whom. */
  readonly forIcf: Pick<Message<'principal.makeForIcf'>, 'holds' | 'through'> | null;
}

const requestsCredential = {
  type: 'send',
  params: { to: 'ccif', msg: { type: 'supplier.requestCredential', devId: 'd1' } },
} as const;

const configures = (initial: InitialCredential) =>
  ({
    type: 'send',
    params: ({ context: { tokens, form, renewal, addresses } }: { readonly context: SupplierContext }): Send => ({
      to: 'm2me',
      msg: {
        type: 'supplier.configure',
        devId: 'd1',
        initial,
        ...(tokens === null ? {} : { tokens }),
        ...(form === 'carried' ? {} : { pfc: form }),
        ...(renewal ? { renewal } : {}),
        ...(addresses ? {} : { addresses: 'none' as const }),
      },
    }),
  }) as const;

const materialOf = ({ forIcf }: SupplierContext): SealedMaterial => {
  if (forIcf === null) throw new Error('supplier: nothing that the ICF is to be given');
  return { devId: 'd1', holds: forIcf.holds, sealedTo: 'icf', signedBy: 'supplier' };
};

const supplies: Send = { to: 'subscriber', msg: { type: 'supplier.supply', devId: 'd1' } };

const ofAnotherDevice = {
  guard: 'deviceIsAnother',
  ...refuses('otherDevice', 'Another device than the one that is being made is not supplied.', '3.4-r01'),
} as const;

const supplierSetup = setup({
  types: {
    context: {} as SupplierContext,
    events: {} as SupplierEvent,
    meta: {} as Clause,
    transitionMeta: {} as Rule,
  },
  guards: {
    credentialIsForThisDevice: ({ event }) =>
      (event.type === 'ccif.credential' || event.type === 'icsp.accessCredential') && event.devId === 'd1',
    credentialOfIcfIsForThisDevice: ({ event }) => event.type === 'icf.credential' && event.devId === 'd1',
    givesVectors: ({ event }) => event.type === 'principal.makeForIcf' && event.holds === 'vectors',
    icfIsToldBySubscriber: ({ context }) => context.forIcf?.through === 'subscriber',
    icfIsToldByOthers: ({ context }) => context.forIcf !== null,
    isForAuthenticatedNon3gppAccess: ({ event }) => event.type === 'principal.make' && event.initial === 'icsp',
    isForOpenAccess: ({ event }) => event.type === 'principal.make' && event.initial === 'none',
    deviceIsAnother: ({ event }) => event.type === 'm2me.configured' && event.devId !== 'd1',
    pvaIssues: ({ event }) => event.type === 'principal.makeWithPfcFrom' && event.source === 'pva',
    pfcIsForged: ({ event }) => event.type === 'pva.pfc' && event.signedBy !== 'pva',
    pfcIsOfAnotherDevice: ({ event }) => event.type === 'pva.pfc' && event.devId !== 'd1',
    subscriberTellsPva: ({ context }) => context.handsPfcOver,
    supplierReports: ({ event }) => event.type === 'principal.makeWithCredential' && event.conveyedBy === 'supplier',
  },
  actions: { send: (_args, _message: Send) => {}, willHandPfcOver: assign({ handsPfcOver: true }) },
});

/** For whose word the device is made to change, which goes into its TRE with the credentials. */
const notesTokens = supplierSetup.assign({
  tokens: ({ event }) => (event.type === 'principal.make' ? (event.tokens ?? null) : null),
  renewal: ({ event }) => event.type === 'principal.make' && event.renewal === true,
  addresses: ({ event }) => event.type !== 'principal.make' || event.addresses !== 'none',
});

const notesForm = supplierSetup.assign({
  form: ({ event }) => (event.type === 'principal.makeWithPfc' ? event.form : 'carried'),
});

const notesForIcf = supplierSetup.assign({
  forIcf: ({ event }) =>
    event.type === 'principal.makeForIcf' ? { holds: event.holds, through: event.through } : null,
});

export const supplier = supplierSetup.createMachine({
  id: 'supplier',
  description: 'Makes one device, puts its platform and initial credentials in, and supplies it.',
  context: { tokens: null, handsPfcOver: false, form: 'carried', renewal: false, addresses: true, forIcf: null },
  initial: 'made',
  on: {
    'principal.make': { ...ignores('A device is made once.', '3.4-r01') },
    'principal.makeWithCredential': { ...ignores('A device is made once.', '3.4-r01') },
    'principal.makeWithPfc': { ...ignores('A device is made once.', '3.4-r01') },
    'principal.makeWithPfcFrom': { ...ignores('A device is made once.', '3.4-r01') },
    'principal.makeForIcf': { ...ignores('A device is made once.', '3.4-r01') },
    'principal.makeWithCredentialOfIcf': { ...ignores('A device is made once.', '3.4-r01') },
    'icf.credential': { ...ignores('A credential that no device waits for is put away.', '4.4-o04') },
    'pva.pfc': { ...ignores('A platform credential that no device waits for is put away.', '5.8-o02') },
    'principal.refreshPfc': {
      ...ignores('There is nothing to certify anew before the device is supplied, nor twice.', '5.8-r05', 'DEC-112'),
    },
    'ccif.credential': { ...ignores('A credential that no device waits for is put away.', '4.1-r07') },
    'icsp.accessCredential': {
      ...ignores('A credential for non-3GPP access that no device waits for is put away.', '3.2.1-o12'),
    },
    'subscriber.selectionReport': {
      ...does('The supplier hears which SHO has been chosen by itself.', '5.3-o05', 'DEC-205'),
    },
    'm2me.configured': { ...ignores('The device is configured once.', '3.4-r01') },
  },
  states: {
    made: {
      description: 'The device exists and holds nothing yet.',
      meta: { clause: '5.1.3.5.3' },
      on: {
        'principal.make': [
          {
            guard: 'isForAuthenticatedNon3gppAccess',
            target: 'awaitingAccessCredential',
            actions: [
              notesTokens,
              registersPfc,
              { type: 'send', params: { to: 'icsp', msg: { type: 'supplier.requestAccessCredential', devId: 'd1' } } },
            ],
            ...does(
              'The supplier gives the PVA the platform credential and asks the non-3GPP provider for a credential.',
              '3.2.1-o05',
              '3.2.1-o12',
              'DEC-95',
            ),
          },
          {
            guard: 'isForOpenAccess',
            target: 'embedding',
            actions: [notesTokens, registersPfc, configures('none')],
            ...does(
              'The supplier gives the PVA the platform credential and makes a device without one for the first access.',
              '6.4-o03',
              'DEC-95',
            ),
          },
          {
            target: 'awaitingCredential',
            actions: [
              notesTokens,
              registersPfc,
              { type: 'send', params: { to: 'ccif', msg: { type: 'supplier.requestCredential', devId: 'd1' } } },
            ],
            ...does(
              'The supplier gives the PVA the platform credential and asks the CCIF for an initial credential.',
              '5.8-r10',
              '5.8-o07',
              '5.8-o09',
              '3.2.1-r10',
              '4.1-r07',
            ),
          },
        ],
        'principal.makeWithPfc': {
          target: 'awaitingCredential',
          actions: [
            notesForm,
            {
              type: 'send',
              params: ({ event }) => ({
                to: 'pva',
                msg: {
                  type: 'supplier.registerPfc',
                  devId: 'd1',
                  ...(event.form === 'grouped' ? { group: 'own' } : {}),
                },
              }),
            },
            { type: 'send', params: { to: 'ccif', msg: { type: 'supplier.requestCredential', devId: 'd1' } } },
          ],
          ...does(
            'The supplier gives the PVA the platform credential, whole or in two parts, and asks for an initial credential.',
            '5.8-o06',
            '5.8-r10',
            '3.2.1-r10',
            'DEC-110',
            'DEC-111',
          ),
        },
        'principal.makeWithPfcFrom': [
          {
            guard: 'pvaIssues',
            target: 'awaitingPfc',
            actions: { type: 'send', params: { to: 'pva', msg: { type: 'supplier.requestPfc', devId: 'd1' } } },
            ...does('The supplier has the PVA issue the platform credential.', '5.8-o02', 'DEC-183'),
          },
          {
            target: 'awaitingCredential',
            actions: [{ type: 'willHandPfcOver' }, requestsCredential],
            ...does(
              'The supplier keeps the platform credential for the subscriber, and asks for an initial credential.',
              '5.2-o07',
              'DEC-182',
            ),
          },
        ],
        'principal.makeForIcf': [
          {
            guard: 'givesVectors',
            target: 'awaitingCredential',
            actions: [notesForIcf, registersPfc, requestsCredential],
            ...does(
              'The supplier asks for an initial credential, to give the ICF vectors that are made from it.',
              '4.4-o05',
              '5.8-r10',
              'DEC-200',
            ),
          },
          {
            target: 'embedding',
            actions: [notesForIcf, registersPfc, configures('pcid')],
            ...does(
              'The supplier makes and embeds a credential that it is to give the ICF.',
              '4.4-o05',
              '5.8-r10',
              '5.8-r11',
              'DEC-200',
            ),
          },
        ],
        'principal.makeWithCredentialOfIcf': {
          target: 'awaitingCredentialOfIcf',
          actions: [
            registersPfc,
            { type: 'send', params: { to: 'icf', msg: { type: 'supplier.requestCredential', devId: 'd1' } } },
          ],
          ...does('The supplier has the ICF make the initial credential.', '4.4-o04', '5.8-r10', 'DEC-202'),
        },
        'principal.makeWithCredential': [
          {
            guard: 'supplierReports',
            target: 'embeddingToReport',
            actions: [registersPfc, configures('pcid')],
            ...does(
              'The supplier makes the initial credential itself, and embeds it.',
              '4.1-o09',
              '5.8-r10',
              '5.8-r11',
            ),
          },
          {
            target: 'embeddingToConvey',
            actions: [registersPfc, configures('pcid')],
            ...does(
              'The supplier makes and embeds a credential that the subscriber is to convey.',
              '4.1-o10',
              '5.8-r10',
              '5.8-r11',
            ),
          },
        ],
      },
    },
    awaitingPfc: {
      description: 'The PVA issues the platform credential.',
      meta: { clause: '5.1.3.5.8' },
      on: {
        'pva.pfc': [
          {
            guard: 'pfcIsForged',
            ...refuses('badSignature', 'A platform credential that the PVA has not issued is not embedded.', '5.8-o02'),
          },
          {
            guard: 'pfcIsOfAnotherDevice',
            ...refuses('otherDevice', 'The platform credential of another device is not embedded.', '5.8-o02'),
          },
          {
            target: 'awaitingCredential',
            actions: requestsCredential,
            ...does(
              'With the platform credential that the PVA has issued, the supplier asks for an initial credential.',
              '5.8-o02',
              '3.2.1-r10',
              'DEC-183',
            ),
          },
        ],
      },
    },
    awaitingCredential: {
      description: 'The CCIF makes the initial credential.',
      meta: { clause: '5.1.3.4.1' },
      on: {
        'ccif.credential': [
          {
            guard: 'credentialIsForThisDevice',
            target: 'embedding',
            actions: configures('pcid'),
            ...does(
              'The supplier embeds both credentials while it makes the device.',
              '4.1-o08',
              '5.8-r11',
              '3.2.1-o04',
            ),
          },
          { ...refuses('otherDevice', 'A credential of another device is not embedded.', '4.1-r04') },
        ],
      },
    },
    awaitingCredentialOfIcf: {
      description: 'The ICF makes the initial credential.',
      meta: { clause: '5.1.3.4.4' },
      on: {
        'icf.credential': [
          {
            guard: 'credentialOfIcfIsForThisDevice',
            target: 'embeddingOfIcf',
            actions: configures('pcid'),
            ...does('The supplier embeds what the ICF has made.', '4.4-o04', '5.8-r11', 'DEC-202'),
          },
          { ...refuses('otherDevice', 'A credential of another device is not embedded.', '4.4-o04') },
        ],
      },
    },
    awaitingAccessCredential: {
      description: 'The non-3GPP provider makes a credential for its access.',
      meta: { clause: '5.1.3.3.2.1' },
      on: {
        'icsp.accessCredential': [
          {
            guard: 'credentialIsForThisDevice',
            target: 'embedding',
            actions: configures('icsp'),
            ...does(
              'The supplier embeds the platform credential and that of the non-3GPP provider while it makes the device.',
              '3.2.1-o05',
              '3.2.1-o12',
            ),
          },
          { ...refuses('otherDevice', 'A credential of another device is not embedded.', '3.2.1-o12') },
        ],
      },
    },
    embedding: {
      description: 'The credentials go into the TRE.',
      meta: { clause: '5.1.3.5.8' },
      on: {
        'm2me.configured': [
          ofAnotherDevice,
          {
            guard: 'subscriberTellsPva',
            target: 'supplied',
            actions: {
              type: 'send',
              params: {
                to: 'subscriber',
                msg: { type: 'supplier.supplyWithPfc', devId: 'd1', signedBy: 'supplier' },
              },
            },
            ...does(
              'The supplier hands the device over with its platform credential, for the PVA.',
              '5.2-o07',
              '3.4-r01',
              'DEC-182',
            ),
          },
          {
            guard: 'icfIsToldBySubscriber',
            target: 'supplied',
            actions: {
              type: 'send',
              params: ({ context }) => ({
                to: 'subscriber',
                msg: { type: 'supplier.supplyWithMaterial', devId: 'd1', material: materialOf(context) },
              }),
            },
            ...does(
              'The supplier hands the device over with what the ICF needs of it, sealed to the ICF and signed.',
              '4.4-o05',
              '3.4-r01',
              'DEC-200',
            ),
          },
          {
            guard: 'icfIsToldByOthers',
            target: 'supplied',
            actions: [
              { type: 'send', params: supplies },
              {
                type: 'send',
                params: ({ context }) => ({
                  to: context.forIcf?.through === 'A' ? 'shoA' : context.forIcf?.through === 'B' ? 'shoB' : 'icf',
                  msg: { type: 'supplier.conveyMaterial', material: materialOf(context) },
                }),
              },
            ],
            ...does(
              'The supplier hands the device over, and gives the ICF what it needs of it, or the operator that orders devices.',
              '4.4-o05',
              '3.4-r01',
              'DEC-200',
            ),
          },
          {
            target: 'supplied',
            actions: { type: 'send', params: supplies },
            ...does(
              'The supplier hands the configured device to the subscriber.',
              '3.4-r01',
              '3.4-r02',
              '5.3-r01',
              '5.3-n06',
            ),
          },
        ],
      },
    },
    embeddingOfIcf: {
      description: 'The credential of the ICF goes into the TRE.',
      meta: { clause: '5.1.3.4.4' },
      on: {
        'm2me.configured': [
          ofAnotherDevice,
          {
            target: 'supplied',
            actions: [
              { type: 'send', params: supplies },
              {
                type: 'send',
                params: { to: 'icf', msg: { type: 'supplier.credentialLoaded', devId: 'd1', loaded: 'same' } },
              },
            ],
            ...does(
              'The supplier hands the device over and tells the ICF which credential it has loaded.',
              '4.4-o04',
              '3.4-r01',
              'DEC-202',
            ),
          },
        ],
      },
    },
    embeddingToReport: {
      description: 'The credentials go into the TRE; the CCIF knows nothing of them yet.',
      meta: { clause: '5.1.3.4.1' },
      on: {
        'm2me.configured': [
          ofAnotherDevice,
          {
            target: 'supplied',
            actions: [
              { type: 'send', params: supplies },
              { type: 'send', params: { to: 'ccif', msg: { type: 'supplier.reportCredential', devId: 'd1' } } },
            ],
            ...does(
              'The supplier hands the device over and tells the CCIF its credential.',
              '4.1-o09',
              '3.4-r01',
              'DEC-79',
            ),
          },
        ],
      },
    },
    embeddingToConvey: {
      description: 'The credentials go into the TRE; the subscriber is to tell the CCIF.',
      meta: { clause: '5.1.3.4.1' },
      on: {
        'm2me.configured': [
          ofAnotherDevice,
          {
            target: 'supplied',
            actions: {
              type: 'send',
              params: {
                to: 'subscriber',
                msg: {
                  type: 'supplier.supplyWithCredential',
                  devId: 'd1',
                  credential: { devId: 'd1', sealedTo: 'ccif', signedBy: 'supplier' },
                },
              },
            },
            ...does(
              'The supplier hands the device over with its credential, sealed to the CCIF and signed.',
              '4.1-o10',
              '3.4-r01',
              'AMB-33',
            ),
          },
        ],
      },
    },
    supplied: {
      description: 'The device has left the supplier and belongs to no operator.',
      meta: { clause: '5.1.3.3.4' },
      on: {
        'principal.refreshPfc': {
          target: 'refreshed',
          actions: {
            type: 'send',
            params: {
              to: 'pva',
              msg: { type: 'supplier.updatePfc', devId: 'd1', state: 'updated', serial: 1, signedBy: 'supplier' },
            },
          },
          ...does('The supplier tells the PVA which state it certifies after an update.', '5.8-r05', 'DEC-112'),
        },
      },
    },
    refreshed: {
      description: 'The PVA has been told what an updated device is to be like.',
      meta: { clause: '5.1.3.5.8' },
    },
  },
});
