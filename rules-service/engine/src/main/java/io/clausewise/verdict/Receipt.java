package io.clausewise.verdict;

import io.clausewise.profile.ProfileDigest;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * What a verdict was computed from: the same receipt gives the same verdict, byte for byte.
 *
 * @param engine version of this software
 * @param ruleset {@code sha256:} digest over all rule files
 * @param files {@code sha256:} digest of every file read for the programme, by path
 * @param profile {@code sha256:} digest of the profile's canonical JSON (RFC 8785) without nulls
 */
public record Receipt(
        String engine,
        String ruleset,
        String program,
        LocalDate asOf,
        SortedMap<String, String> files,
        ProfileDigest profile) {}
