/**
 * tre: simple paths. 49 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/tre.ts
 * Model: sha256 3c478947fc24cae3d65fe371746fdea6d8fbb2e314b922e34e593d3d49890f2c
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/tre.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('tre: simple paths', () => {
  table([
    ['tre/5.1.3.6.3/path.installed-011af8e8.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.installed-2f3c1353.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.installed-3e9d9224.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.installed-968ee38c.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.6.3/path.installed-bad9e8b7.ok', 'with stagedInitial, when m2me-install, then tre.installed to m2me sent [TR33812-5.1.3.6.3-s17a, DEC-44]'],
    ['tre/5.1.3.7.4.2/path.installed-171f9db1.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-27a610f3.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-5b5a10e3.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-790cf0b4.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-80fe76f9.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-8b374fcd.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-a8a66501.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-b3b14fc3.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-c06b5311.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-c54c93a3.ok', 'with installed, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.installed-d1b30efe.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-e716695b.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.installed-eca64da5.ok', 'with installed, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-07405245.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-0bb2efd5.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-15cbcd32.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-17bbb31a.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-19579aec.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-2019b8b0.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-22c3330a.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-3038327c.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-37cdf7ae.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-3de7f908.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-4177861c.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-5e1d77dd.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-628319a5.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-630446f4.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-6f9b7fe5.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-75e07c7c.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-769e1ec5.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-83b2728b.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-a0cc16e2.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-a189633d.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-aad6fee2.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-b78fd497.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-b859c29b.ok', 'with pristine, when m2me-boot, then tre.bootState to m2me sent [TR33812-5.1.3.7.4.2-s10c, AMB-27, TR33812-5.1.3.7.2-p04, DEC-57, DEC-78]'],
    ['tre/5.1.3.7.4.2/path.pristine-c5e9274a.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-c61645af.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-ccb9d791.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-d8cad9a5.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-e30ffd3c.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-e5dd1426.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-e715d9a3.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
    ['tre/5.1.3.7.4.2/path.pristine-fb50fea7.ok', 'with pristine, when power-cut, then nothing sent [TR33812-5.1.3.7.4.2-s10c, AMB-20, DEC-57]'],
  ]);
});
