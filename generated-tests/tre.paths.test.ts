/**
 * tre: simple paths. 49 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 6bcd35e0f761c909067763a0c49f3687bac968a9cd17f889fa4025daa9cb2033
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: simple paths', () => {
  table([
    ['tre/5.1.3.6.3/path.installed-3e9d9224.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent, under AMB-07/promoted [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.7.4.2/path.installed-0340941b.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-14e4a3cb.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-2b8fa9bf.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-30b64b18.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-333de57a.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-5b5a10e3.ok', 'with installed, when power-cut, then nothing sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-80fe76f9.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-82476e7d.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-898db56a.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-96b79b25.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-9d2a8037.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-c54c93a3.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-d1b30efe.ok', 'with installed, when power-cut, then nothing sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-dcb9a791.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-dd401f15.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-eca64da5.ok', 'with installed, when power-cut, then nothing sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-f78bd512.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.pristine-0de0f91e.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-13778165.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-15ce55ce.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-1705ed3b.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-2a5ddecc.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-30efecd7.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-3de7f908.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-516d649d.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-55f8e43b.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-769e1ec5.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-83b23186.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-8a16e20f.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-92647216.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-99a544ad.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-9c7652fb.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-a0cc16e2.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-afd440c2.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-c8d96bf8.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d11b5f9f.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d3dff39a.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d9b955ae.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-e30ffd3c.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-fa8adaf3.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-fcf64d67.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.3/path.pristine-4b4a108a.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-5ea025e4.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-6021c142.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-8ebd952e.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-967405c0.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-c964cd9d.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
    ['tre/5.1.3.7.4.3/path.pristine-df38b090.ok', 'with active, when m2me-reprovision, then tre.departure to m2me sent, under AMB-07/promoted [TR33812-5.1.3.7.4.3-s03a, TR33812-5.1.3.7.4.3-o00, AMB-28, AMB-29, DEC-86, DEC-87]'],
  ]);
});
