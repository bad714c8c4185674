package dk.borgerchat.connectors.studio;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An act that is written into the audit log, whatever becomes of it. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Audited {}
