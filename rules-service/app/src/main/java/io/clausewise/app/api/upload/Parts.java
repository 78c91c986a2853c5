package io.clausewise.app.api.upload;

import io.clausewise.app.api.problem.Problem;
import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.message.Explanation;
import io.clausewise.message.NearestWords;
import io.clausewise.message.Shown;
import io.clausewise.roster.preflight.RosterRefused;
import io.clausewise.roster.preflight.Spool;
import io.clausewise.roster.preflight.SpooledFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.jspecify.annotations.Nullable;

/** The parts of one body as they come; gives up its files if nobody takes them. */
final class Parts implements AutoCloseable {
    private static final int LONGEST_MAPPING = 256 << 10;
    private static final int MOST_FAULTS = 100;

    private final Spool spool;
    private final List<String> known;
    private final long mostOfRules;
    private final List<Problem.Fault> faults = new ArrayList<>();
    private @Nullable SpooledFile rules;
    private @Nullable SpooledFile roster;
    private String name = "";
    private @Nullable String mapping;
    private boolean taken;

    private Parts(Spool spool, List<String> known, long mostOfRules) {
        this.spool = spool;
        this.known = known;
        this.mostOfRules = mostOfRules;
    }

    static Parts ofScreening(Spool spool) {
        return new Parts(spool, List.of("roster", "mapping"), 0);
    }

    /** @param most bytes of the archive of rules */
    static Parts ofCheck(Spool spool, long most) {
        return new Parts(spool, List.of("rules", "roster", "mapping"), most);
    }

    void take(FileItemStream part) throws IOException, RosterRefused {
        String field = part.getFieldName() == null ? "" : part.getFieldName();
        switch (known.contains(field) ? field : "") {
            case "rules" -> takeRules(part);
            case "roster" -> takeRoster(part);
            case "mapping" -> takeMapping(part);
            default ->
                refuse(
                        "/" + Shown.of(field),
                        Explanation.of(
                                        "没有“" + Shown.of(field) + "”这一部分",
                                        "there is no part \"" + Shown.of(field) + "\"")
                                .allowing(String.join("、", known), String.join(", ", known))
                                .perhaps(field.length() > 60 ? List.of() : NearestWords.to(field, known)));
        }
        if (faults.size() >= MOST_FAULTS) {
            throw wrong();
        }
    }

    /** @throws ProblemException telling every part that is wrong or missing */
    Upload upload() {
        if (roster == null) {
            refuse(
                    "/roster",
                    Explanation.of("没有名册文件", "there is no roster")
                            .allowing("以 roster 为名的文件（.xlsx、.xls、.csv）", "a file named roster (.xlsx, .xls, .csv)"));
        }
        if (!faults.isEmpty() || roster == null) {
            throw wrong();
        }
        taken = true;
        return new Upload(roster, name, mapping);
    }

    /** @throws ProblemException telling every part that is wrong or missing */
    RulesUpload rulesUpload() {
        if (rules == null) {
            refuse(
                    "/rules",
                    Explanation.of("没有规则压缩包", "there is no archive of rules")
                            .allowing("以 rules 为名的 .zip 文件", "a .zip file named rules"));
        }
        if (mapping != null && roster == null) {
            refuse("/mapping", Explanation.of("没有名册，用不上列对应", "there is no roster for the mapping to be about"));
        }
        if (!faults.isEmpty() || rules == null) {
            throw wrong();
        }
        taken = true;
        return new RulesUpload(rules, roster, mapping);
    }

    private void takeRules(FileItemStream part) throws IOException {
        if (rules != null) {
            twice("rules");
            return;
        }
        try (InputStream in = part.openStream()) {
            rules = spool.takeUpTo(mostOfRules, in)
                    .orElseThrow(() -> new ProblemException(RulesUpload.tooLarge(mostOfRules)));
        }
    }

    private void takeRoster(FileItemStream part) throws IOException, RosterRefused {
        if (roster != null) {
            twice("roster");
            return;
        }
        try (InputStream in = part.openStream()) {
            roster = spool.take(in);
        }
        name = FileName.stem(part.getName());
    }

    private void takeMapping(FileItemStream part) throws IOException {
        if (mapping != null) {
            twice("mapping");
            return;
        }
        byte[] bytes;
        try (InputStream in = part.openStream()) {
            bytes = in.readNBytes(LONGEST_MAPPING + 1);
        }
        mapping = "";
        if (bytes.length > LONGEST_MAPPING) {
            refuse(
                    "/mapping",
                    Explanation.of(
                            "列对应超过 " + LONGEST_MAPPING + " 字节",
                            "the mapping has more than " + LONGEST_MAPPING + " bytes"));
            return;
        }
        try {
            mapping = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            refuse("/mapping", Explanation.of("列对应不是 UTF-8 文本", "the mapping is not UTF-8 text"));
        }
    }

    private void twice(String field) {
        refuse(
                "/" + field,
                Explanation.of("“" + field + "”这一部分出现了多次", "the part \"" + field + "\" is given more than once"));
    }

    private void refuse(String pointer, Explanation fault) {
        faults.add(Problem.Fault.inBody(pointer, fault.text()));
    }

    private ProblemException wrong() {
        return new ProblemException(Problem.of(faults));
    }

    @Override
    public void close() throws IOException {
        if (taken) {
            return;
        }
        try {
            if (rules != null) {
                rules.close();
            }
        } finally {
            if (roster != null) {
                roster.close();
            }
        }
    }
}
