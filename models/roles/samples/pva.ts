/** Sample inputs of the PVA. */
import type { SampleInput } from '../../../conformance/role.js';
import { ok, restarted, spoilt } from './sample.js';
import { info } from './shared.js';

const validationRequest = ok('sho-validation-request', 'shoA', {
  ...info,
  type: 'sho.validationRequest',
  requester: 'A',
  reqId: 1,
});

const statusRequest = ok('sho-status-request', 'shoA', {
  ...info,
  type: 'sho.statusRequest',
  requester: 'A',
  reqId: 1,
  asked: 1,
});

const registerOfGroup = ok('supplier-register-pfc-of-a-group', 'supplier', {
  type: 'supplier.registerPfc',
  devId: 'd1',
  group: 'own',
});

const updatePfc = ok('supplier-update-pfc', 'supplier', {
  type: 'supplier.updatePfc',
  devId: 'd1',
  state: 'updated',
  serial: 1,
  signedBy: 'supplier',
});

const revoke = ok('revoke', 'principal', { type: 'principal.revoke' });

const verificationRequest = ok('dpf-verification-request', 'dpf', {
  ...info,
  type: 'dpf.verificationRequest',
  reqId: 1,
});

const broughtPfc = ok('subscriber-register-pfc', 'subscriber', {
  type: 'subscriber.registerPfc',
  devId: 'd1',
  signedBy: 'supplier',
});

export const pvaSamples: readonly SampleInput[] = [
  restarted,
  broughtPfc,
  spoilt(broughtPfc, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(broughtPfc, 'otherDevice', { devId: 'd2' }),
  ok('supplier-request-pfc', 'supplier', { type: 'supplier.requestPfc', devId: 'd1' }),
  ok('supplier-register-pfc', 'supplier', { type: 'supplier.registerPfc', devId: 'd1' }),
  registerOfGroup,
  spoilt(registerOfGroup, 'wrongKey', { group: 'forged' }),
  spoilt(registerOfGroup, 'wrongKey', { group: 'ownForForgedDevice' }, 'forged-part-of-the-device'),
  spoilt(registerOfGroup, 'otherDevice', { group: 'other' }, 'with-the-part-of-another'),
  updatePfc,
  spoilt(updatePfc, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(updatePfc, 'otherDevice', { devId: 'd2' }),
  spoilt(updatePfc, 'stale', { state: 'expected', serial: 0 }),
  revoke,
  spoilt(revoke, 'denied', { made: 'byName' }, 'by-name'),
  validationRequest,
  spoilt(validationRequest, 'otherSession', { reqId: 5 }, 'under-other-session'),
  { ...spoilt(validationRequest, 'otherOperator', { requester: 'B' }, 'by-other-operator'), from: 'shoB' },
  {
    ...spoilt(validationRequest, 'otherOperator', { requester: 'B', made: 'otherOperator' }, 'in-the-name-of-another'),
    from: 'shoB',
  },
  spoilt(validationRequest, 'otherDevice', { devId: 'd2' }),
  spoilt(validationRequest, 'otherDevice', { devId: 'd2', made: 'otherCertificate' }, 'with-other-certificate'),
  spoilt(validationRequest, 'denied', { certificate: 'otherRoot' }, 'other-root'),
  spoilt(validationRequest, 'stale', { certificate: 'superseded' }, 'superseded-certificate'),
  spoilt(validationRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(validationRequest, 'corrupt', { state: 'modified' }, 'modified-state'),
  spoilt(validationRequest, 'stale', { state: 'updated' }, 'updated-state'),
  spoilt(validationRequest, 'denied', { certificate: 'reference' }, 'by-reference'),
  spoilt(validationRequest, 'denied', { certificate: 'otherReference' }, 'by-another-reference'),
  spoilt(validationRequest, 'denied', { certificate: 'devicePart' }, 'part-of-the-device'),
  spoilt(validationRequest, 'denied', { certificate: 'otherGroup' }, 'part-naming-another-group'),
  statusRequest,
  spoilt(statusRequest, 'otherSession', { reqId: 5 }, 'under-other-session'),
  { ...spoilt(statusRequest, 'otherOperator', { requester: 'B' }, 'by-other-operator'), from: 'shoB' },
  spoilt(statusRequest, 'otherDevice', { devId: 'd2' }),
  spoilt(statusRequest, 'denied', { certificate: 'otherRoot' }, 'other-root'),
  spoilt(statusRequest, 'denied', { certificate: 'reference' }, 'by-reference'),
  spoilt(statusRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(statusRequest, 'corrupt', { state: 'modified' }, 'modified-state'),
  verificationRequest,
  spoilt(verificationRequest, 'otherSession', { reqId: 5 }, 'under-other-session'),
  spoilt(verificationRequest, 'otherDevice', { devId: 'd2' }),
  spoilt(verificationRequest, 'stale', { certificate: 'superseded' }, 'superseded-certificate'),
  spoilt(verificationRequest, 'wrongKey', { signedBy: 'rogue' }),
  spoilt(verificationRequest, 'corrupt', { state: 'modified' }, 'modified-state'),
];
