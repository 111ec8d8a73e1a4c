import { describe, expect, it } from 'vitest';
import { BASE_CONFIGURATION, checkPics, PICS_IDS, type PicsId } from '../requirements/index.js';
import { CONFIGURATIONS, NON3GPP_CONFIGURATIONS, SCENARIOS, placementOf, scenariosFor, selectionFor } from './index.js';
import { linksOf, pairsOf } from './placement.js';

const claiming = (...options: PicsId[]): readonly PicsId[] => [...BASE_CONFIGURATION, ...options];
const housesOf = (configuration: readonly PicsId[]): string[] =>
  placementOf(configuration).houses.map((house) => house.join(' '));

describe('a placement', () => {
  it('is what the options say', () => {
    expect(housesOf(BASE_CONFIGURATION)).toEqual([]);
    expect(housesOf(CONFIGURATIONS.V2)).toEqual(['dpf shoA']);
    expect(housesOf(CONFIGURATIONS.V6)).toEqual(['vno icf drf dpf']);
    expect(housesOf(CONFIGURATIONS.V7)).toEqual(['icf drf dpf shoA']);
    expect(housesOf(CONFIGURATIONS.V8)).toEqual(['shoA pva']);
    expect(housesOf(CONFIGURATIONS.V8AndDpf)).toEqual(['dpf shoA pva']);
  });

  it('of a VNO that is the RO leaves the DPF at the SHO where that is claimed', () => {
    const both = claiming('PICS_PLACEMENT', 'PICS_DPF_AT_SHO', 'PICS_VNO_EQ_RO');
    expect(housesOf(both)).toEqual(['dpf shoA', 'vno icf drf']);
  });

  it('of one operator for everything is one house, in which VNO and SHO have no link', () => {
    const one = claiming('PICS_VNO_EQ_SHO', 'PICS_VNO_EQ_RO', 'PICS_RO_EQ_SHO');
    expect(housesOf(one)).toEqual(['vno icf drf dpf shoA']);
    expect(pairsOf(placementOf(one))).not.toContainEqual(['vno', 'shoA']);
    expect(pairsOf(placementOf(one))).toContainEqual(['drf', 'shoA']);
    expect(linksOf(placementOf(CONFIGURATIONS.V5))).toEqual([]);
  });

  it('has links in both directions that lose nothing', () => {
    expect(linksOf(placementOf(CONFIGURATIONS.V8))).toEqual([
      { from: 'shoA', to: 'pva', lossy: false, urgent: 'atomic' },
      { from: 'pva', to: 'shoA', lossy: false, urgent: 'atomic' },
    ]);
  });

  it.each([
    ['PR-04', claiming('PICS_BOOT_NON3GPP', 'PICS_NON3GPP_AUTH', 'PICS_NON3GPP_UNAUTH')],
    ['PR-17', claiming('PICS_DPF_AT_SHO')],
    ['PR-13', claiming('PICS_VNO_EQ_SHO', 'PICS_VNO_EQ_RO')],
    ['PR-24', claiming('PICS_VNO_EQ_SHO', 'PICS_RO_EQ_SHO')],
    ['PR-14', claiming('PICS_PCID_PROMOTION')],
  ] satisfies [string, readonly PicsId[]][])('is refused, with %s named, where the claims contradict', (id, claims) => {
    expect(() => placementOf(claims)).toThrow(RangeError);
    expect(() => placementOf(claims)).toThrow(id);
    expect(() => scenariosFor(claims)).toThrow(id);
  });

  it('is not refused for what is only of no use', () => {
    const useless = BASE_CONFIGURATION.filter((option) => option !== 'PICS_OLD_RETENTION');
    expect(placementOf(useless)).toEqual({ houses: [], apart: [] });
  });
});

describe('a configuration', () => {
  const named = (configuration: readonly PicsId[]): string[] => scenariosFor(configuration).map(({ name }) => name);
  const missing = (configuration: readonly PicsId[]): readonly string[] => selectionFor(configuration).missing;
  const disclaiming = (...options: readonly PicsId[]): readonly PicsId[] =>
    BASE_CONFIGURATION.filter((option) => !options.includes(option));
  const NO_CHANGE = [expect.stringMatching(/^No scenario has a change over the old SHO as it is claimed \(/)];
  const NONE = [expect.stringMatching(/^No scenario is of this configuration \(/), ...NO_CHANGE];

  /**
   * What is selected with each option turned (claimed besides the base configuration, or disclaimed where that has it),
   * or the rules that it breaks. With those not named it is what the base configuration selects.
   */
  const BASE = 'V1 V11 V13 V17';
  const FLIPPED: Readonly<Partial<Record<PicsId, string>>> = {
    PICS_DPF_AT_SHO: 'PR-17',
    PICS_PVA_AT_SHO: 'PR-17',
    PICS_VNO_EQ_SHO: 'V5',
    PICS_VNO_EQ_RO: 'V6',
    PICS_RO_EQ_SHO: 'V7',
    PICS_REG_POLICY: `${BASE} V30`,
    PICS_BOOT_3GPP: 'PR-01',
    PICS_BOOT_NON3GPP: 'PR-04',
    PICS_NON3GPP_AUTH: 'PR-04',
    PICS_NON3GPP_UNAUTH: 'PR-04',
    PICS_VNO_OPEN_DRF: `${BASE} V23`,
    PICS_VNO_RESTRICTED: `${BASE} V19`,
    PICS_AKA_IN_TRE: '',
    PICS_ADDR_OMADM: 'PR-05',
    PICS_APP_MGMT: `${BASE} V19`,
    PICS_CCIF: 'PR-02 PR-03 PR-22',
    PICS_CCIF_MODE_A: 'PR-03',
    PICS_CCIF_MODE_B: 'PR-03',
    PICS_CCIF_MODE_C: 'PR-03',
    PICS_PCID_RENEWAL_PUSH: 'PR-11',
    PICS_PCID_PROMOTION: 'PR-14',
    PICS_ICF: 'PR-21',
    PICS_ICF_AV: 'PR-20',
    PICS_ICF_FETCH_CCIF: '',
    PICS_ICF_TO_M2MES: `${BASE} V21`,
    PICS_ICF_FROM_EXT: `${BASE} V21`,
    PICS_DPF_ADDR_SOURCE: `${BASE} V26`,
    PICS_DPF_TOKEN: `${BASE} V26`,
    PICS_DPF_INTEGRITY: `${BASE} V18`,
    PICS_MCIM_SRC_SHO: 'PR-06',
    PICS_MCIM_SRC_DPF: 'PR-06',
    PICS_MCIM_UPDATE: `${BASE} V19`,
    PICS_MCIM_USIM: '',
    PICS_OP_FILTER: `${BASE} V19`,
    PICS_OP_FILTER_APN: 'PR-23',
    PICS_OP_PARAM_PROV: `${BASE} V19`,
    PICS_SUB_NOTIFY_RO: `${BASE} V20`,
    PICS_SUB_ACTIVATION: 'PR-25',
    PICS_SUB_TO_PVA: `${BASE} V20`,
    PICS_SHO_SELECT_MANUAL: '',
    PICS_SHO_SELECT_AUTO: `${BASE} V27`,
    PICS_SHO_PRECONF: `${BASE} V23`,
    PICS_PVA_ISSUER: `${BASE} V20`,
    PICS_PFC_VARIANT: `V1 V10 V11 V13 V17`,
    PICS_PFC_ROOT: 'PR-15',
    PICS_PFC_DEVKEY: 'PR-15',
    PICS_PFC_CERT: 'PR-16',
    PICS_PFC_INLINE: '',
    PICS_SEC_OCSP: `V1 V10 V11 V13 V17`,
    PICS_MULTI_MCIM: 'PR-09',
    PICS_DUAL_MCIM: 'V1 V11 V13 V14 V17',
    PICS_CHANGE_VIA_OLD: 'PR-19',
    PICS_CHANGE_PRISTINE: 'V1 V11 V12 V13 V17',
    PICS_TOKEN_TRE_SIGNED: 'V1 V11-T2 V17',
    PICS_TOKEN_BOTH: 'V1 V11-T3 V17',
    PICS_FALLBACK_TIMER: 'V1 V17 V29',
    PICS_OLD_RETENTION: 'V1 V17',
    PICS_RESILIENT_INSTALL: 'V1 V17 V28',
  };

  it.each(PICS_IDS)('with %s turned selects what has it so, or is told what it breaks', (option) => {
    const isBase = BASE_CONFIGURATION.some((each) => each === option);
    const configuration = isBase ? disclaiming(option) : claiming(option);
    const broken = checkPics(configuration).filter(({ severity }) => severity === 'error');
    const told = broken.length > 0 ? broken.map(({ id }) => id) : named(configuration);
    expect(told.join(' ')).toBe(FLIPPED[option] ?? BASE);
    if (broken.length > 0) return;
    const changes = told.some((name) => ['V11', 'V11-T2', 'V11-T3', 'V28', 'V29'].includes(name));
    expect(missing(configuration)).toEqual(told.length === 0 ? NONE : changes ? [] : NO_CHANGE);
  });

  it('selects the scenarios in which the functions sit as it claims, over an access that it claims', () => {
    expect(named(BASE_CONFIGURATION)).toEqual(['V1', 'V11', 'V13', 'V17']);
    expect(named(disclaiming('PICS_CHANGE_VIA_OLD', 'PICS_FALLBACK_TIMER', 'PICS_OLD_RETENTION'))).toEqual([
      'V1',
      'V17',
    ]);
    for (const name of ['V2', 'V5', 'V6', 'V7', 'V8'] as const) expect(named(CONFIGURATIONS[name])).toEqual([name]);
    expect(named(CONFIGURATIONS.V8AndDpf)).toEqual(['V8']);
    expect(named(NON3GPP_CONFIGURATIONS.V3)).toEqual(['V3']);
    expect(named(NON3GPP_CONFIGURATIONS.V4)).toEqual(['V4']);
    expect(named(NON3GPP_CONFIGURATIONS.V22)).toEqual(['V4', 'V22']);
    expect(named(claiming('PICS_BOOT_NON3GPP', 'PICS_NON3GPP_AUTH'))).toEqual(['V1', 'V3', 'V11', 'V13', 'V17']);
    expect(named(CONFIGURATIONS.V23OpenAtSho)).toEqual(['V5', 'V23']);
    expect(named(CONFIGURATIONS.V24)).toEqual(['V1', 'V11', 'V13', 'V17', 'V24']);
    expect(named(CONFIGURATIONS.V16)).toEqual(['V1', 'V11', 'V13', 'V16', 'V17']);
  });

  it('selects each scenario by the configurations that it names', () => {
    for (const scenario of SCENARIOS)
      for (const configuration of scenario.configurations) expect(named(configuration)).toContain(scenario.name);
    const parts = SCENARIOS.flatMap(({ name, parts: all, configurations }) => {
      const taken = new Set(configurations.flatMap((each) => partsOf(each, name)));
      return all.flatMap((_part, at) => (taken.has(at + 1) ? [] : [`${name} ${at + 1}`]));
    });
    // The part of V19 that is over another access.
    expect(parts).toEqual(['V19 3', 'V19 9', 'V19 10', 'V19 17']);
    const overNon3gpp = [...CONFIGURATIONS.V19, 'PICS_BOOT_NON3GPP', 'PICS_NON3GPP_UNAUTH'] as const;
    expect(partsOf(overNon3gpp, 'V19')).toEqual(expect.arrayContaining([3, 8, 9, 15]));
  });

  const partsOf = (configuration: readonly PicsId[], of: string): readonly number[] =>
    selectionFor(configuration).selected.find(({ scenario }) => scenario.name === of)?.parts ?? [];

  it('selects no run of another reading, and says that none is of several together', () => {
    expect(named(claiming('PICS_TOKEN_TRE_SIGNED', 'PICS_RESILIENT_INSTALL', 'PICS_DUAL_MCIM'))).toEqual(['V1', 'V17']);
    expect(missing(claiming('PICS_TOKEN_TRE_SIGNED', 'PICS_RESILIENT_INSTALL', 'PICS_DUAL_MCIM'))).toEqual([
      'No scenario has a change over the old SHO as it is claimed (readings: AMB-15/T2, AMB-22/sealed, AMB-23/resilient).',
    ]);
    expect(named(CONFIGURATIONS.V25)).toEqual(['V25']);
    const inT2 = claiming('PICS_TOKEN_TRE_SIGNED', 'PICS_MCIM_ISIM', 'PICS_IMS');
    expect(partsOf(CONFIGURATIONS.V24, 'V24').length).toBeGreaterThan(partsOf(inT2, 'V24').length);
    expect(partsOf(inT2, 'V24')).toContain(1);
    expect(partsOf(inT2, 'V24')).not.toContain(2);
  });

  it('selects no run in which another makes the MCIM or the credential', () => {
    expect(named(CONFIGURATIONS.V18Made)).toEqual(['V18']);
    expect(partsOf(CONFIGURATIONS.V18Made, 'V18')).not.toContain(1);
    expect([named(CONFIGURATIONS.V9B), named(CONFIGURATIONS.V9C)]).toEqual([['V9'], ['V9']]);
    expect(partsOf(CONFIGURATIONS.V9B, 'V9')).toEqual([1, 3, 5, 7, 9, 10]);
    expect(partsOf(CONFIGURATIONS.V9C, 'V9')).toEqual([2, 4, 6, 8]);
  });

  it('in a placement that no scenario has is told so', () => {
    const both = claiming('PICS_PLACEMENT', 'PICS_DPF_AT_SHO', 'PICS_VNO_EQ_RO');
    expect(named(both)).toEqual([]);
    expect(missing(both)[0]).toBe(
      "No scenario is of this configuration (functions are together: dpf shoA; vno icf drf). 'placed' composes V1 in its placement, for 'explore'.",
    );
  });
});
