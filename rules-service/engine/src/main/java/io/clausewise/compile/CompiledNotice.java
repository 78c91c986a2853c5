package io.clausewise.compile;

import io.clausewise.notice.Notice;
import java.util.SortedMap;

/**
 * A notice with its rules compiled.
 *
 * @param digests {@code sha256:} digest of every file read for it, by path
 */
public record CompiledNotice(Notice notice, DroolsNotice drools, SortedMap<String, String> digests) {}
