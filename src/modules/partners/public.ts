import { BaseAgreement } from './bases/base-agreement.entity';
import { BaseCorrection } from './bases/base-correction.entity';
import { BaseDocument } from './bases/base-document.entity';
import { BaseInspection } from './bases/base-inspection.entity';
import { BaseStep } from './bases/base-step.entity';
import { TeachingBase } from './bases/teaching-base.entity';
import { PartySchool } from './venues/party-school.entity';
import { VenueBooking } from './venues/venue-booking.entity';
import { VenueSlot } from './venues/venue-slot.entity';
import { Venue } from './venues/venue.entity';

export { adviseCorrection } from './bases/advise-correction';
export { applyForBase, type BaseApplication } from './bases/apply-for-base';
export { recordInspection, type Inspection } from './bases/record-inspection';
export { signAgreement, type Agreement } from './bases/sign-agreement';
export { suspendBase } from './bases/suspend-base';
export { readingOf, syllablesOf, type Reading } from './text-reading';
export { auditVenues, type VenueFault } from './venues/audit-venues';
export { bookVenue, bookVenues, type VenueWanted } from './venues/book-venue';
export { findUnusableBookings } from './venues/find-unusable-bookings';
export { readVenueNames } from './venues/read-venue-names';
export { openVenue, type NewVenue } from './venues/open-venue';
export { releaseVenue, type VenueReleased } from './venues/release-venue';
export { addPartySchool } from './venues/save-party-school';
export { HALVES, type Half } from './venues/venue-slot.entity';

export const PARTNERS_ENTITIES = [
  PartySchool, TeachingBase, BaseStep, BaseInspection, BaseAgreement, BaseDocument, BaseCorrection, Venue, VenueSlot, VenueBooking,
] as const;
