/**
 * The engine of guided conversations: steps kept, turns taken, each command and button
 * verb registered once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "messaging" })
package vn.thongsuot.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
