/**
 * m2me: named sequences. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 fc844f6cc40d08f809a540c85fbaa00c405bd63de7396a512189942a484cb7e0
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: named sequences', () => {
  scenario('m2me/5.1.3.7.4.2/sequence.a-network-that-is-not-authentic-gives-no-service.neg.unexpected',
    'with confirming.requesting, when sho-b-attach-accept, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-configure', 'tre-factory-loaded', 'subscriber-power-on', 'tre-boot-state-unconfirmed', 'sho-b-auth-request', 'tre-aka-mac-failure')
      .when('sho-b-attach-accept').ignores().sendsNothing()
      .still('retry-expired').sends('m2me.attach to shoB')
      .control('m2me/5.1.3.3.2.2/operational.answered.sho-b-attach-accept.ok'));
});
