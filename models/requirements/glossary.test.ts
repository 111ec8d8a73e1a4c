import { describe, expect, it } from 'vitest';
import { GLOSSARY, type Term } from './glossary.js';
import { REQUIREMENTS, REQUIREMENT_IDS } from './tr-33.812.js';

const terms: [string, Term][] = Object.entries(GLOSSARY);

/** Capitals in a statement that are not words of the domain. */
const NOT_TERMS: readonly string[] = [
  'IP', 'USIM', 'ISIM', 'IMS', 'WLAN', 'DHCP', 'BOOTP', 'NOTE', 'MSIN', 'OMA', 'DM', 'SIM', 'MAP', 'URL',
]; // prettier-ignore

describe('the glossary', () => {
  it('explains each acronym that the catalogue uses', () => {
    const used = new Set(REQUIREMENT_IDS.flatMap((id) => REQUIREMENTS[id].text.match(/\b[A-Z][A-Z0-9]{1,}\b/g) ?? []));
    const known = new Set([...terms.map(([term]) => term), ...NOT_TERMS]);
    expect([...used].filter((word) => !known.has(word))).toEqual([]);
  });

  it('gives each term a meaning and a place', () => {
    expect(terms.filter(([, { meaning }]) => !/^\p{Lu}.*\.$/u.test(meaning))).toEqual([]);
    expect(terms.filter(([, { clause, ours }]) => !ours && !clause.startsWith('5.1.3.'))).toEqual([]);
  });
});
