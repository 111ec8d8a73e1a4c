/**
 * m2me: simple paths. 30 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/m2me.ts
 * Model: sha256 92a48f1ea82d21b775ab3a4447e79da20b9f57f210ed214e537666e7b9421734
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/m2me.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('m2me: simple paths', () => {
  table([
    ['m2me/5.1.3.3.2.2/path.dark-23ca4e08.ok', 'with operational.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-2fbc5f6e.ok', 'with operational.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-450ebe9c.ok', 'with operational.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-60c2ce97.ok', 'with operational.authenticating, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-833a7690.ok', 'with operational.answered, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-83e6f1f1.ok', 'with operational.authenticating, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-8df5610f.ok', 'with operational.answered, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-df9ea021.ok', 'with operational.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-e619d7f3.ok', 'with operational.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.3.2.2/path.dark-ff93e8d8.ok', 'with operational.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.4.3/path.booting-1d765240.ok', 'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]'],
    ['m2me/5.1.3.4.3/path.booting-e9fe5fbb.ok', 'with booting, when manager-application-named, then m2me.applicationAck to manager sent [TR33812-5.1.3.4.3-r09, TR33812-5.1.3.3.2.1-o25, TR33812-5.1.3.3.2.1-r26, DEC-173]'],
    ['m2me/5.1.3.6.3/path.dark-031c1b34.ok', 'with initial.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-06c5caf0.ok', 'with initial.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-32fefce4.ok', 'with initial.authenticating, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-4ddef285.ok', 'with initial.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-52dfe431.ok', 'with initial.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-60c28754.ok', 'with initial.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-878f891d.ok', 'with initial.backoff, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-c0ed03d1.ok', 'with initial.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-df5f36e3.ok', 'with initial.authenticating, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.3/path.dark-f6116ec2.ok', 'with initial.openingEarly, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.4/path.dark-a598dbd3.ok', 'with initial.connecting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.4/path.dark-d07367c3.ok', 'with initial.connecting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.6.4/path.dark-fa23b865.ok', 'with initial.proving, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-0bc05e41.ok', 'with confirming.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-25b36fcc.ok', 'with confirming.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-50a66b35.ok', 'with confirming.authenticating, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-eb42b530.ok', 'with confirming.activating, when power-cut, then nothing sent [AMB-20, DEC-57]'],
    ['m2me/5.1.3.7.4.2/path.dark-ff92c4a6.ok', 'with returning.requesting, when power-cut, then nothing sent [AMB-20, DEC-57]'],
  ]);
});
