package io.clausewise.app.rulezip;

import io.clausewise.notice.RuleFiles;

/**
 * Rules and test cases out of an archive.
 *
 * @param testCases without any file where none came with the rules
 */
public record RuleZip(RuleFiles rules, RuleFiles testCases) {

    /**
     * What is in an archive: {@code rules/} and {@code test-cases/}, or the content of the folder of rules, either with one folder
     * around it. What tools and file managers add is passed over, as are files whose names begin with a dot.
     *
     * @param bytes of the archive, of which there should be no more than fit into memory twice
     * @throws RuleZipRefused with everything that is wrong with it; then nothing has been expanded but what passed every check
     */
    public static RuleZip read(byte[] bytes) throws RuleZipRefused {
        return new RuleZipReader(bytes).read();
    }
}
