/**
 * Statements from which nothing follows that a run, a property or a rule of configurations could show: each with the
 * argument. What follows from a statement nearby is said there.
 */
import type { RequirementId } from './tr-33.812.js';

export const WITHOUT_EFFECT = {
  'TR33812-5.1.3.1-n04':
    'The grouping binds nobody, so no run can break it; that functions may sit elsewhere is 6.1 and 6.2.',
  'TR33812-5.1.3.1-n05':
    'What a role is in an organisation is outside every message; one operator in two roles is V5 to V8.',
  'TR33812-5.1.3.3.2.1-n27':
    'It expects more than one solution to be needed; which there are is o04 and o05, and that one is claimed is rule PR-01.',
  'TR33812-5.1.3.3.2.1-n28':
    'It says how the text uses a word; where addresses are resolved and when not, o16 to o18 say.',
  'TR33812-5.1.3.3.2.1-n29': 'It leaves the kinds of access open, and an open list cannot be contradicted.',
  'TR33812-5.1.3.3.2.2-n07': 'It is an example of the filter that o02 allows, and adds nothing to it.',
  'TR33812-5.1.3.4.1-n05': 'It points to examples in an annex that is not part of the clause.',
  'TR33812-5.1.3.4.1-n06':
    'It leaves the forms of a preliminary credential open, and an open list cannot be contradicted; a kind that M35 does not have is malformed, as tests of the codec show.',
  'TR33812-5.1.3.5.1-n03': 'It calls the placement a sample; other placements are options and scenarios of their own.',
  'TR33812-5.1.3.5.3-n02': 'A stake in a service is between companies; no message carries it.',
  'TR33812-5.1.3.5.3-n08':
    'That the supplier is the manufacturer as a rule makes one actor of two that send each other nothing.',
  'TR33812-5.1.3.5.4-n02': 'It is the default of a placement; the statements on ICF, DRF and DPF say what each does.',
  'TR33812-5.1.3.6.1-n03': 'It says which hosting the text assumes; hosting at the SHO is V2.',
  'TR33812-5.1.3.6.1-n04':
    'It calls the list of steps a sample; that is why a claim names this model and not the source.',
  'TR33812-5.1.3.6.2-n05': 'It leaves further deployments open, and an open list cannot be contradicted.',
  'TR33812-5.1.3.6.3-o22':
    'It protects a bearer on which nothing relies (G-12): M11, M12 and M15 are signed, name device and session and are fresh by counter or nonce, whatever carries them, and the refusals of what is forged or comes again are observed with steps 8 to 12.',
  'TR33812-5.1.3.7.1-n01': 'It announces what the clause then contains or lacks (AMB-26); its principles are in 7.2.',
  'TR33812-5.1.3.7.3-g01': 'The clause is missing from the source (AMB-26); a missing text demands nothing.',
  'TR33812-5.1.3.7.4.2-n19':
    'It calls the list of steps a sample; that is why a claim names this model and not the source.',
} as const satisfies Readonly<Partial<Record<RequirementId, string>>>;
