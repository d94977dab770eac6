package app.kith.analytics;

import app.kith.testing.RealServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole service over HTTP, in which a request may bring its own clock. */
@RealServers
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = "kith.time-travel=true")
public @interface FrontDoor {}
