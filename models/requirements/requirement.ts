/**
 * The shape of one statement of TR 33.812, clause 5.1.3, as the catalogue keeps it.
 *
 * `strength` says who speaks: `text` the source, `decision` this project. A removed entry keeps its
 * id and gets `void`, the reason; ids are never used again.
 */
import type { DecisionId } from './decisions.js';
import type { GoalId } from './goals.js';
import type { PicsId } from './pics.js';

export interface Requirement {
  readonly clause: `5.1.3.${string}`;
  /** Ordinal in the clause: s = step, r = requirement, p = principle, o = option, v = variant, n = note, g = gap. */
  readonly step: string;
  readonly roles: readonly RequirementRole[];
  readonly kind: RequirementKind;
  readonly modality: Modality;
  /** A paraphrase; the sentences of the source stay in the source. */
  readonly text: string;
  /** How a model or a run shows it. */
  readonly check: string;
  /** Applies if any of these options is claimed; null: always. */
  readonly pics: readonly PicsId[] | null;
  readonly decisions: readonly DecisionId[];
  readonly goals: readonly GoalId[];
  readonly strength: 'text' | 'decision';
  /** Why the entry no longer holds. */
  readonly void?: string;
}

export type RequirementKind = 'principle' | 'mandatory' | 'option' | 'note';

/** The source's verb; `decl` is a plain statement, `alt` one of two alternatives, `gap` a hole in the source. */
export type Modality =
  'decl' | 'must' | 'shall' | 'should' | 'may' | 'might' | 'could' | 'can' | 'conditional' | 'alt' | 'note' | 'gap';

export type RequirementRole =
  | 'M2ME'
  | 'TRE'
  | 'SUBSCRIBER'
  | 'OWNER'
  | 'M2MES'
  | 'CCIF'
  | 'RO'
  | 'ICF'
  | 'DRF'
  | 'DPF'
  | 'VNO'
  | 'ICSP'
  | 'SHO'
  | 'OLD_SHO'
  | 'NEW_SHO'
  | 'PVA'
  | 'REGULATOR'
  | 'SYSTEM';
