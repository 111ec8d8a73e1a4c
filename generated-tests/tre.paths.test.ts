/**
 * tre: simple paths. 49 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 be4ec68553a050f608173880ac47f102cf62cbd44d625121251eeb4c496ed078
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: simple paths', () => {
  table([
    ['tre/5.1.3.6.3/path.installed-636c19e2.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.installed-6eebb354.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.installed-7a42470c.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.installed-f80ebec1.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.stagedInitial-776962bf.ok', 'with pristine, when m2me-stage-b-again, then tre.staged to m2me sent [TR33812-5.1.3.6.3-s17a, TR33812-5.1.3.6.3-s17b, AMB-10, AMB-20, TR33812-5.1.3.4.3-r08, TR33812-5.1.3.3.2.1-o24, DEC-213, TR33812-5.1.3.6.3-s08o, DEC-215]'],
    ['tre/5.1.3.7.4.2/path.installed-0340941b.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-11779301.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-1c11b3c4.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-2417c66e.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-30b64b18.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-333de57a.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-38b932ef.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-82476e7d.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-898db56a.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-96b79b25.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-9d2a8037.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-de615819.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-ee7ce5d3.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-f78bd512.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.pristine-08fe2390.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-0f544150.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-13778165.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-15ce55ce.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-1705ed3b.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-2a5ddecc.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-38d35891.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-500e5950.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-516d649d.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-5500807d.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-55f8e43b.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-6eeac52c.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-83b23186.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-8f66cea1.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-99a544ad.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-ab2893b2.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-afd440c2.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-c8d96bf8.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d11b5f9f.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d3dff39a.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-eafba520.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-fa8adaf3.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.3/path.pristine-1da151df.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-38db82ab.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-4587aeab.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-7f2d4e0f.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-8064ac85.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-86783ba8.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-b61bd9ba.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-c322490d.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
  ]);
});
