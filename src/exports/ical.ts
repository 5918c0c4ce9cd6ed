import ICAL from 'ical.js';

// ical.js counts the octets after the space that begins a continued line; RFC 5545 and RFC 6350
// count it too.
ICAL.foldLength = 74;

/** ical.js with lines as long as the standards of calendars and cards allow. */
export default ICAL;
