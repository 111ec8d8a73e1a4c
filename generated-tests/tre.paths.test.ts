/**
 * tre: simple paths. 50 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 8eb92caabcda9bf1111b3658723468046d3bf00b9989cdc749ded91672c6f48f
 * Generator: version 1
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: simple paths', () => {
  table([
    ['tre/5.1.3.2/path.pristine-1964abc0.ok', 'with pristine, when tamper, then nothing sent [TR33812-5.1.3.2-p07, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['tre/5.1.3.2/path.pristine-692a6bc8.ok', 'with pristine, when tamper, then nothing sent [TR33812-5.1.3.2-p07, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['tre/5.1.3.2/path.pristine-996741bf.ok', 'with pristine, when tamper, then nothing sent [TR33812-5.1.3.2-p07, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['tre/5.1.3.2/path.pristine-bdb5676a.ok', 'with pristine, when tamper, then nothing sent [TR33812-5.1.3.2-p07, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['tre/5.1.3.2/path.pristine-c6d22852.ok', 'with pristine, when tamper, then nothing sent [TR33812-5.1.3.2-p07, TR33812-5.1.3.5.8-r03, TR33812-5.1.3.5.8-o09]'],
    ['tre/5.1.3.6.3/path.installed-02da916c.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.installed-40532ad6.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.pristine-3fa950a7.ok', 'with pristine, when m2me-open-session-b-again, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]'],
    ['tre/5.1.3.6.3/path.pristine-4ef01963.ok', 'with pristine, when m2me-open-session-b-again, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]'],
    ['tre/5.1.3.6.3/path.pristine-6386cf1c.ok', 'with pristine, when m2me-open-session-b-again, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]'],
    ['tre/5.1.3.6.3/path.pristine-90752fe7.ok', 'with stagedInitial, when m2me-install, then tre.installFailed to m2me sent [TR33812-5.1.3.6.3-s17b, TR33812-5.1.3.4.3-r08, AMB-23]'],
    ['tre/5.1.3.6.3/path.pristine-a1b0dd81.ok', 'with pristine, when m2me-open-session-b-again, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]'],
    ['tre/5.1.3.6.3/path.pristine-a3fdd80a.ok', 'with pristine, when m2me-open-session-b-again, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]'],
    ['tre/5.1.3.6.3/path.pristine-d120bb28.ok', 'with pristine, when m2me-open-session-b-again, then tre.sessionOpened to m2me sent [TR33812-5.1.3.6.3-s08a, TR33812-5.1.3.6.3-s08b, TR33812-5.1.3.6.3-s09b, TR33812-5.1.3.7.4.2-s04b, AMB-06, AMB-14, AMB-43, DEC-46]'],
    ['tre/5.1.3.6.3/path.stagedInitial-6bec2580.ok', 'with pristine, when m2me-stage-b-again, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08]'],
    ['tre/5.1.3.6.3/path.stagedInitial-c7ad082d.ok', 'with pristine, when m2me-stage-b-again, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08]'],
    ['tre/5.1.3.6.3/path.stagedInitial-d1fd1ec1.ok', 'with pristine, when m2me-stage-b-again, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08]'],
    ['tre/5.1.3.7.4.2/path.installed-1c7f5944.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-62af9b03.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-ae0fb497.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-ea82bab1.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-eca64da5.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-08614347.ok', 'with stagedInitial, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-17f152e0.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-1fd357b1.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-20be45e8.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-39e3fccc.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-43bf897a.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-67b906ff.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-6cbd68ed.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-6df1fe1f.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-77c0ae9c.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-7c21dc08.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-81f9719b.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-8207fc15.ok', 'with stagedInitial, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-aa130c70.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-af057cf8.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-b5fdbc73.ok', 'with pristine, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-b80b6e26.ok', 'with stagedInitial, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-cb4e1afe.ok', 'with pristine, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d79b7a80.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d8699968.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d9b60a78.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-f6ceb812.ok', 'with stagedInitial, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-ff24bb11.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.stagedInitial-2930ef96.ok', 'with stagedInitial, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.stagedInitial-3b58e010.ok', 'with stagedInitial, when slot-fault, then nothing sent [TR33812-5.1.3.7.4.2-s15b, AMB-23]'],
    ['tre/5.1.3.7.4.2/path.stagedInitial-6864ed06.ok', 'with stagedInitial, when slot-fault, then nothing sent [TR33812-5.1.3.7.4.2-s15b, AMB-23]'],
    ['tre/5.1.3.7.4.2/path.stagedInitial-95bef316.ok', 'with stagedInitial, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.stagedInitial-ff720678.ok', 'with stagedInitial, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
  ]);
});
