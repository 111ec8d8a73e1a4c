/**
 * Sizes of suites for the automata in `bench/automata`, as the research implementation FSMlib (M. Soucha, 2018) makes
 * them: `tests/symbols` for W, Wp, HSI, H, SPY, SPYH and S, resets not counted; a line for no and one for one extra
 * state.
 */
import type { Method } from '../conformance/index.js';
import { METHODS } from '../conformance/index.js';

export interface Size {
  readonly tests: number;
  readonly symbols: number;
}

/** @returns undefined where no figure is known. */
export function referenceSize(automaton: string, extraStates: number, method: Method): Size | undefined {
  const cell = SIZES[automaton]?.[extraStates]?.split(' ')[METHODS.indexOf(method)];
  const [tests, symbols] = (cell ?? '').split('/').map(Number);
  return tests === undefined || symbols === undefined ? undefined : { tests, symbols };
}

const SIZES: Readonly<Record<string, readonly string[]>> = {
  Angluin_Mealy: ['10/39 7/27 9/33 8/31 8/32 7/34 3/21', '20/98 13/62 17/80 13/68 10/59 10/57 8/55'],
  'CC2640R2-no-pairing-req': [
    '86/336 52/201 96/393 59/256 38/258 58/255 24/228',
    '688/3376 423/2067 748/3786 472/2640 337/2623 334/2090 153/2220',
  ],
  CC2650: [
    '82/300 70/268 99/386 79/325 37/247 48/217 22/183',
    '738/3438 613/2939 857/4159 671/3721 333/2715 374/2370 173/1957',
  ],
  'CYBLE-416045-02': [
    '25/76 25/76 40/129 33/108 13/91 30/101 8/72',
    '225/909 225/909 355/1486 240/1107 130/1093 198/1056 68/862',
  ],
  CYW43455: [
    '388/1604 266/1140 319/1343 214/1006 114/743 129/675 85/602',
    '2716/13944 1931/10184 2261/11774 1426/8913 715/6126 717/5237 556/4839',
  ],
  cc2652r1: [
    '50/154 50/154 50/154 44/137 20/107 24/100 21/94',
    '350/1428 350/1428 350/1428 193/968 126/979 163/906 140/841',
  ],
  ActiveMQ__two_client_will_retain: [
    '1248/8027 332/1912 371/2080 284/1614 253/1664 297/1707 76/1180',
    '11218/83380 2944/19734 3221/21010 2392/16180 2012/16283 2151/16153 692/12338',
  ],
  mosquitto__two_client_will_retain: [
    '1015/6142 295/1647 359/1956 312/1711 245/1542 293/1639 76/1109',
    '9135/64413 2659/17343 3141/20052 2810/18176 1966/15254 2077/15644 616/10949',
  ],
  TCP_Linux_Client: [
    '816/4176 297/1432 359/1682 268/1358 222/1309 291/1479 127/1027',
    '8160/49920 3246/18777 3686/20867 2008/13094 2269/16104 2476/16263 1178/11244',
  ],
  tcp_server_windows_trans: [
    '3834/33131 1368/10615 2048/15119 1242/10076 1310/11550 1141/9224 266/6362',
    '49813/480312 18165/160373 28695/241925 15105/143741 19159/188651 13930/132882 3119/87473',
  ],
  'NSS_3.17.4_server_regular': [
    '228/960 57/240 68/270 57/240 47/247 66/266 49/232',
    '1824/9504 456/2376 544/2704 456/2376 411/2527 522/2653 386/2292',
  ],
  'OpenSSL_1.0.2_server_regular': [
    '172/656 46/178 87/330 48/184 70/301 76/285 44/194',
    '1204/5796 307/1480 603/2900 309/1488 486/2602 332/1575 272/1466',
  ],
  coffee_mealy: ['3/8 3/8 3/8 3/8 3/8 3/8 2/8', '6/22 6/22 6/22 6/22 5/20 5/20 3/20'],
};
