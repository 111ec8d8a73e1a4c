import { describe, expect, it } from 'vitest';
import { BASE_CONFIGURATION, checkPics, PICS, PICS_IDS, PICS_RULES, type PicsId } from './pics.js';

const base: readonly PicsId[] = BASE_CONFIGURATION;
const claiming = (...more: PicsId[]): readonly PicsId[] => [...base, ...more];
const disclaiming = (...less: PicsId[]): readonly PicsId[] => base.filter((option) => !less.includes(option));
const without = (config: readonly PicsId[], ...less: PicsId[]): readonly PicsId[] =>
  config.filter((option) => !less.includes(option));

const OPEN_ACCESS = without(
  claiming('PICS_VNO_OPEN_DRF'),
  'PICS_CCIF',
  'PICS_CCIF_HOST',
  'PICS_CCIF_MODE_A',
  'PICS_ICF_FETCH_CCIF',
);

/** For each rule a configuration that breaks this rule and no other. */
const BREAKING: Readonly<Record<string, readonly PicsId[]>> = {
  'PR-01': disclaiming('PICS_BOOT_3GPP'),
  'PR-02': disclaiming('PICS_CCIF', 'PICS_CCIF_HOST', 'PICS_CCIF_MODE_A', 'PICS_ICF_FETCH_CCIF'),
  'PR-03': claiming('PICS_CCIF_MODE_B'),
  'PR-04': claiming('PICS_BOOT_NON3GPP'),
  'PR-05': disclaiming('PICS_ADDR_OMADM'),
  'PR-06': claiming('PICS_MCIM_SRC_DPF'),
  'PR-07': [...disclaiming('PICS_CHANGE_VIA_OLD', 'PICS_FALLBACK_TIMER', 'PICS_OLD_RETENTION'), 'PICS_CHANGE_PRISTINE'],
  'PR-08': [...disclaiming('PICS_MULTI_MCIM', 'PICS_FALLBACK_TIMER'), 'PICS_DUAL_MCIM'],
  'PR-09': disclaiming('PICS_MULTI_MCIM'),
  'PR-10': disclaiming('PICS_OLD_RETENTION'),
  'PR-11': claiming('PICS_PCID_RENEWAL_PUSH'),
  'PR-12': claiming('PICS_PCID_LIFETIME', 'PICS_CHANGE_PRISTINE'),
  'PR-13': claiming('PICS_VNO_EQ_SHO', 'PICS_VNO_EQ_RO'),
  'PR-14': claiming('PICS_PCID_PROMOTION'),
  'PR-15': disclaiming('PICS_PFC_DEVKEY'),
  'PR-16': disclaiming('PICS_PFC_CERT'),
  'PR-17': claiming('PICS_DPF_AT_SHO'),
  'PR-18': claiming('PICS_TOKEN_TRE_SIGNED', 'PICS_TOKEN_BOTH'),
  'PR-19': disclaiming('PICS_CHANGE_VIA_OLD'),
  'PR-20': disclaiming('PICS_ICF_AV'),
  'PR-21': [...without(OPEN_ACCESS, 'PICS_ICF', 'PICS_ICF_AV'), 'PICS_ICF_TO_M2MES'],
  'PR-22': [...OPEN_ACCESS, 'PICS_CCIF_HOST'],
  'PR-23': claiming('PICS_OP_FILTER_APN'),
  'PR-24': claiming('PICS_VNO_EQ_SHO', 'PICS_RO_EQ_SHO'),
  'PR-25': claiming('PICS_SUB_ACTIVATION'),
};

describe('the options', () => {
  it('are 71, each with a question and a place', () => {
    expect(PICS_IDS).toHaveLength(71);
    expect(PICS_IDS.filter((id) => !PICS[id].question.endsWith('?'))).toEqual([]);
    expect(PICS_IDS.filter((id) => !PICS[id].where.startsWith('5.1.3.'))).toEqual([]);
    expect(new Set(PICS_IDS.map((id) => PICS[id].question)).size).toBe(PICS_IDS.length);
  });

  it('are conditional exactly where a rule binds them', () => {
    const bound = new Set<PicsId>(PICS_RULES.flatMap((entry) => entry.options));
    const free: readonly PicsId[] = ['PICS_VNO_OPEN_DRF']; // relieves others, bound by nothing
    expect(PICS_IDS.filter((id) => PICS[id].status === 'c')).toEqual(
      PICS_IDS.filter((id) => bound.has(id) && !free.includes(id)),
    );
  });
});

describe('the rules of a configuration', () => {
  it('hold for the base configuration and for an open access', () => {
    expect(checkPics(base)).toEqual([]);
    expect(checkPics(OPEN_ACCESS)).toEqual([]);
    expect(new Set(base).size).toBe(base.length);
  });

  it('are all tried here', () => {
    expect(Object.keys(BREAKING)).toEqual(PICS_RULES.map((entry) => entry.id));
  });

  it.each(Object.entries(BREAKING))('%s alone is broken by a configuration that breaks it', (id, config) => {
    const [violation, ...others] = checkPics(config);
    expect(others.map((other) => other.id)).toEqual([]);
    expect(violation).toMatchObject({ id });
    expect(violation).not.toHaveProperty('holds');
    expect(violation?.options.length).toBeGreaterThan(0);
  });

  it('are errors but for what is only of no use', () => {
    expect(PICS_RULES.filter((entry) => entry.severity === 'advice').map((entry) => entry.id)).toEqual(['PR-10']);
  });

  it.each([
    ['PR-03', disclaiming('PICS_CCIF_MODE_A')],
    ['PR-04', claiming('PICS_NON3GPP_AUTH')],
    ['PR-06', disclaiming('PICS_MCIM_SRC_SHO')],
    ['PR-15', disclaiming('PICS_PFC_ROOT')],
    ['PR-17', claiming('PICS_PVA_AT_SHO')],
    ['PR-24', claiming('PICS_VNO_EQ_RO', 'PICS_RO_EQ_SHO')],
  ] satisfies [string, readonly PicsId[]][])('%s is broken from its other side too', (id, config) => {
    expect(checkPics(config).map((violation) => violation.id)).toEqual([id]);
  });
});
