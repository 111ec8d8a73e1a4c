/**
 * The commit protocol of a change of operator, as states of the TRE. Source: TR 33.812, clause 5.1.3.7.4.2 steps 10-15
 * with the NOTE, as decided in AMB-20..25, DEC-44, DEC-45, DEC-50 and DEC-81..84.
 *
 * A state is what the journal says; a command writes its record before it is answered. First provisioning is the short
 * way (staged, installed, active), a change the long one (staged, intent, swapped, unconfirmed, reported, active). A
 * change through pristine (5.1.3.7.4.3, AMB-28) is one record, which erases and ends the epoch, and the short way after
 * it. What boot recovery selects: the initial credential in `pristine`, `stagedInitial` and `installed`; the new MCIM
 * in `swapped`, `unconfirmed` and `reported`; the old one elsewhere. What is staged is dropped.
 */
export { pristine, stagedInitial, installed } from './first.js';
export { active } from './service.js';
export { stagedChange, intent, swapped } from './change.js';
export { unconfirmed, reported, cancelling } from './confirmation.js';
export { blank } from './factory.js';
