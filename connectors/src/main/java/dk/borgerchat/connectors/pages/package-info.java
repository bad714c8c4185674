/**
 * Others' pages that answers link to: visited now and then, where that is switched on. Addresses
 * come in, a {@link dk.borgerchat.core.publishing.PageVisit} goes out. Imported by nobody.
 */
@NullMarked
package dk.borgerchat.connectors.pages;

import org.jspecify.annotations.NullMarked;
