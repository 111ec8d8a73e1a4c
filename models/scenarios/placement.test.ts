import { describe, expect, it } from 'vitest';
import { BASE_CONFIGURATION, type PicsId } from '../requirements/index.js';
import { CONFIGURATIONS, NON3GPP_CONFIGURATIONS, placementOf, scenariosFor } from './index.js';
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

  it('selects the scenarios in which the functions sit as it claims, over an access that it claims', () => {
    expect(named(BASE_CONFIGURATION)).toEqual(['V1', 'V11', 'V13', 'V17']);
    const unchanging: readonly PicsId[] = ['PICS_CHANGE_VIA_OLD', 'PICS_FALLBACK_TIMER', 'PICS_OLD_RETENTION'];
    expect(named(CONFIGURATIONS.V28)).toEqual(['V1', 'V11', 'V13', 'V17', 'V28']);
    expect(named(CONFIGURATIONS.V29)).toEqual(['V1', 'V17', 'V29']);
    expect(named(BASE_CONFIGURATION.filter((option) => !unchanging.includes(option)))).toEqual(['V1', 'V17']);
    for (const name of ['V2', 'V5', 'V6', 'V7', 'V8'] as const) expect(named(CONFIGURATIONS[name])).toEqual([name]);
    expect(named(CONFIGURATIONS.V8AndDpf)).toEqual(['V8']);
    expect(named(NON3GPP_CONFIGURATIONS.V3)).toEqual(['V3']);
    expect(named(NON3GPP_CONFIGURATIONS.V4)).toEqual(['V4']);
    expect(named(claiming('PICS_BOOT_NON3GPP', 'PICS_NON3GPP_AUTH'))).toEqual(['V1', 'V3', 'V11', 'V13', 'V17']);
    expect(named(CONFIGURATIONS.V18Checked)).toEqual(['V1', 'V11', 'V13', 'V17', 'V18']);
    expect(named(CONFIGURATIONS.V18Made)).toContain('V18');
    expect(named(CONFIGURATIONS.V20Brought)).toEqual(['V1', 'V11', 'V13', 'V17', 'V20']);
    expect(named(CONFIGURATIONS.V20Issued)).toContain('V20');
    expect(named(NON3GPP_CONFIGURATIONS.V22)).toContain('V22');
    expect(named(NON3GPP_CONFIGURATIONS.V4)).not.toContain('V22');
    expect(named(CONFIGURATIONS.V23Open)).toEqual(['V1', 'V11', 'V13', 'V17', 'V23']);
    expect(named(CONFIGURATIONS.V23OpenAtSho)).toEqual(['V5', 'V23']);
    expect(named(CONFIGURATIONS.V23Preconfigured)).toContain('V23');
    expect(named(CONFIGURATIONS.V25)).toEqual(['V7', 'V25']);
    expect(named(CONFIGURATIONS.V24)).toEqual(['V1', 'V11', 'V13', 'V17', 'V24']);
    expect(named(CONFIGURATIONS.V26Called)).toContain('V26');
    expect(named(CONFIGURATIONS.V26Token)).toContain('V26');
    expect(named(CONFIGURATIONS.V27)).toContain('V27');
    expect(named(CONFIGURATIONS.V30)).toEqual(['V1', 'V11', 'V13', 'V17', 'V30']);
    expect(named(CONFIGURATIONS.V19)).toEqual(['V1', 'V11', 'V13', 'V17', 'V19']);
    expect(named(claiming('PICS_PLACEMENT', 'PICS_DPF_AT_SHO', 'PICS_VNO_EQ_RO'))).toEqual([]);
  });
});
