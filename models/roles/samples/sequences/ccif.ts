/** Sequences of the CCIF, by what they show; see `index.ts`. */

/** The first credential of a device stands, whoever brings a second one (DEC-80). */
export const ccifSequences: Readonly<Record<string, readonly string[]>> = {
  'a-restart-forgets-no-credential': [
    'supplier-request-credential',
    'restarted',
    'supplier-request-credential',
    'restarted',
    'icf-credential-request',
  ],
  'a-restart-forgets-no-credential-that-was-conveyed': [
    'subscriber-convey-credential',
    'restarted',
    'icf-credential-request',
  ],
  'a-restart-forgets-no-renewal': [
    'supplier-request-credential',
    'm2me-renewal-request',
    'restarted',
    'm2me-renewal-request',
    'm2me-renewal-ack',
    'restarted',
    'icf-credential-request-new',
    'supplier-request-credential',
  ],
  'reported-then-another-reported': [
    'supplier-report-credential',
    'supplier-report-credential-of-another-key',
    'icf-credential-request',
  ],
  'reported-then-another-conveyed': [
    'supplier-report-credential',
    'subscriber-convey-credential-of-another-key',
    'icf-credential-request',
  ],
  'conveyed-then-another-conveyed': [
    'subscriber-convey-credential',
    'subscriber-convey-credential-of-another-key',
    'icf-credential-request',
  ],
  'reported-then-asked-for': [
    'supplier-report-credential-of-another-key',
    'supplier-request-credential',
    'icf-credential-request',
  ],
  'asked-for-then-another-reported': [
    'supplier-request-credential',
    'supplier-report-credential-of-another-key',
    'icf-credential-request',
  ],
  'of-another-device-reported': ['supplier-report-credential-of-another-device', 'icf-credential-request'],
  'of-another-device-conveyed': ['subscriber-convey-credential-of-another-device', 'icf-credential-request'],
};
