/**
 * vno: simple paths. 21 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/vno.ts
 * Model: sha256 ef341dde7792054d1ee8657e272c1ab83220856e7aecad7cec065f56a48a7f10
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/vno.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('vno: simple paths', () => {
  table([
    ['vno/5.1.3.5.5/path.granted-13944267.ok', 'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]'],
    ['vno/5.1.3.5.5/path.granted-206188f0.ok', 'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]'],
    ['vno/5.1.3.5.5/path.granted-20d68717.ok', 'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]'],
    ['vno/5.1.3.5.5/path.granted-4422d025.ok', 'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.5.5-o04, TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02, DEC-171]'],
    ['vno/5.1.3.5.5/path.open-11e33ac0.ok', 'with challenged, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-131d7ddd.ok', 'with avPending, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-163e49d8.ok', 'with granted, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-20d58b90.ok', 'with avPending, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-2ce98c91.ok', 'with granted, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-3e486994.ok', 'with challenged, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-5aa91a8d.ok', 'with challenged, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-5b042bb4.ok', 'with avPending, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-687500b2.ok', 'with challenged, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-78703cdb.ok', 'with granted, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-acc9a19c.ok', 'with avPending, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-bf453703.ok', 'with granted, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-d98d9517.ok', 'with challenged, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-e3bad6df.ok', 'with challenged, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.5.5/path.open-f2dfeb42.ok', 'with avPending, when m2me-request-access, then vno.attachAccept to m2me sent [TR33812-5.1.3.5.5-o05, DEC-220]'],
    ['vno/5.1.3.6.3/path.granted-53335098.ok', 'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]'],
    ['vno/5.1.3.6.3/path.granted-95398bc1.ok', 'with challenged, when m2me-auth-response, then vno.attachAccept to m2me, vno.sessionUp to icf sent [TR33812-5.1.3.6.3-s05, AMB-41, TR33812-5.1.3.5.5-r03, TR33812-5.1.3.4.4-r02]'],
  ]);
});
