package io.clausewise.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this software, and of what compiles its rules, as the build wrote them. */
public final class EngineVersion {
    private static final Properties PROPERTIES = read();

    private EngineVersion() {}

    public static String get() {
        return PROPERTIES.getProperty("version");
    }

    /** That of Drools. */
    public static String ofDrools() {
        return PROPERTIES.getProperty("drools");
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = EngineVersion.class.getResourceAsStream("engine.properties")) {
            properties.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
