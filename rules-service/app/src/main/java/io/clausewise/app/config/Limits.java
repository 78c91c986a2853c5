package io.clausewise.app.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a client may send, from 1 KB to 256 MB each, and how long it may think.
 *
 * @param body the body of one evaluation request; also each profile of a list to be ranked, and what stands around them
 * @param list the body of a request for a ranking; kept as a file, then taken with up to eight times its size of heap
 * @param rules an archive of rules and test cases to be checked; kept as a file until its check begins
 * @param people at most in one list to be ranked, at least 1
 * @param line one line of a bulk request; the request itself has no limit
 * @param pause the longest pause between two pieces of a body
 * @param parallel bodies worked on at a time, at least 1; each of a megabyte may take some fifty of heap
 * @param screenings rosters and lists to be ranked that are worked on at a time, at least 1; a roster on every processor, with up
 *     to 250 MB of heap
 * @param turn how long a roster, a list or rules to be checked wait for their turn before their sender is asked to come again
 */
@ConfigurationProperties("clausewise.limits")
public record Limits(
        @DefaultValue("1MB") DataSize body,
        @DefaultValue("1MB") DataSize line,
        @DefaultValue("16MB") DataSize list,
        @DefaultValue("8MB") DataSize rules,
        @DefaultValue("10000") int people,
        @DefaultValue("60s") Duration pause,
        @DefaultValue("4") int parallel,
        @DefaultValue("1") int screenings,
        @DefaultValue("30s") Duration turn) {
    private static final long LEAST = DataSize.ofKilobytes(1).toBytes();
    private static final long MOST = DataSize.ofMegabytes(256).toBytes();

    public Limits {
        check("body", body);
        check("line", line);
        check("list", list);
        check("rules", rules);
        check("people", people);
        check("parallel", parallel);
        check("screenings", screenings);
    }

    public int bodyBytes() {
        return (int) body.toBytes();
    }

    public int lineBytes() {
        return (int) line.toBytes();
    }

    public int listBytes() {
        return (int) list.toBytes();
    }

    public int rulesBytes() {
        return (int) rules.toBytes();
    }

    private static void check(String name, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("clausewise.limits." + name + " is " + count + "; it must be 1 or more");
        }
    }

    private static void check(String name, DataSize size) {
        if (size.toBytes() < LEAST || size.toBytes() > MOST) {
            throw new IllegalArgumentException(
                    "clausewise.limits." + name + " is " + size.toBytes() + " bytes; it must be from 1KB to 256MB");
        }
    }
}
