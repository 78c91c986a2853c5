package io.clausewise.app.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send, from 1 KB to 256 MB each, and how long it may think.
 *
 * @param body the body of one evaluation request
 * @param line one line of a bulk request; the request itself has no limit
 * @param pause the longest pause between two pieces of a body
 * @param parallel bodies worked on at a time, at least 1; each of a megabyte may take some fifty of heap
 * @param screenings rosters worked on at a time, at least 1; each on every processor, with up to 250 MB of heap
 */
@ConfigurationProperties("clausewise.limits")
public record Limits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("1MB") DataSize line,
        @DefaultValue("60s") Duration pause,
        @DefaultValue("4") int parallel,
        @DefaultValue("1") int screenings) {
    private static final long LEAST = DataSize.ofKilobytes(1).toBytes();
    private static final long MOST = DataSize.ofMegabytes(256).toBytes();

    public Limits {
        check("body", body);
        check("line", line);
        check("parallel", parallel);
        check("screenings", screenings);
    }

    public int bodyBytes() {
        return (int) body.toBytes();
    }

    public int lineBytes() {
        return (int) line.toBytes();
    }

    private static void check(String name, int places) {
        if (places < 1) {
            throw new IllegalArgumentException(
                    "clausewise.limits." + name + " is " + places + "; it must be 1 or more");
        }
    }

    private static void check(String name, DataSize size) {
        if (size.toBytes() < LEAST || size.toBytes() > MOST) {
            throw new IllegalArgumentException(
                    "clausewise.limits." + name + " is " + size.toBytes() + " bytes; it must be from 1KB to 256MB");
        }
    }
}
