package io.clausewise.workbench.mutation;

import io.clausewise.message.NearestWords;
import io.clausewise.message.Shown;
import io.clausewise.message.Text;
import io.clausewise.source.Fault;
import io.clausewise.source.FileFindings;
import io.clausewise.source.SourceText;
import io.clausewise.source.YamlFields;
import io.clausewise.source.YamlFile;
import io.clausewise.source.YamlNode;
import io.clausewise.workbench.cases.TestCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mutants of one notice that no case can find, each with the reason: its {@code mutants.yaml}. */
final class Equivalents {
    private record Entry(YamlNode node, Text reason) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Equivalents() {}

    /** @param bytes null where there is no such file */
    static Equivalents read(byte @Nullable [] bytes, FileFindings findings) {
        Equivalents equivalents = new Equivalents();
        String text = bytes == null ? null : SourceText.read(bytes, findings);
        YamlNode root = text == null ? null : YamlFile.read(text, findings);
        YamlFields head = root == null ? null : root.fields(List.of("equivalent"), List.of());
        if (head != null) {
            head.list("equivalent").forEach(equivalents::read);
        }
        return equivalents;
    }

    private void read(YamlNode node) {
        YamlFields fields = node.fields(List.of("mutants", "reason"), List.of());
        if (fields == null) {
            return;
        }
        Text reason = fields.bilingual("reason");
        for (YamlNode mutant : fields.list("mutants")) {
            String id = mutant.text();
            if (id != null && reason != null) {
                Entry other = entries.putIfAbsent(id, new Entry(mutant, reason));
                if (other != null) {
                    mutant.report(Fault.of(
                            "mutant-twice",
                            "“" + Shown.of(id) + "”在第 " + other.node().line() + " 行已经列了，请删去一个",
                            "\"" + Shown.of(id) + "\" is listed in line "
                                    + other.node().line() + " already; delete one"));
                }
            }
        }
    }

    /** The reason why no case can find the mutant; null where it is not listed. */
    @Nullable
    Text reason(Mutant mutant) {
        Entry entry = entries.get(mutant.id());
        return entry == null ? null : entry.reason();
    }

    /** A mutant that is listed, and that a case finds nevertheless. */
    void reportKilled(Mutant mutant, TestCase by) {
        Entry entry = entries.get(mutant.id());
        if (entry != null) {
            entry.node()
                    .report(Fault.of(
                            "mutant-found",
                            "“" + mutant.id() + "”有用例发现，不必列出，请删去这一行：" + by.file() + ":" + by.line() + "“" + by.name()
                                    + "”",
                            "\"" + mutant.id() + "\" is found by a case and needs no entry, delete it: " + by.file()
                                    + ":" + by.line() + " \"" + by.name() + "\""));
        }
    }

    /** Entries for mutants there are not, or no longer. */
    void reportUnknown(Collection<String> known) {
        List<String> unknown = new ArrayList<>(entries.keySet());
        unknown.removeAll(known);
        for (String id : unknown) {
            entries.get(id)
                    .node()
                    .report(Fault.of(
                                    "mutant-unknown",
                                    "规则没有“" + Shown.of(id) + "”这个变异（这样一处改法），或者规则已经改过",
                                    "the rules have no mutant \"" + Shown.of(id) + "\", or no longer")
                            .allowing(
                                    "clausewise mutate 列出的一条，照抄",
                                    "one that clausewise mutate lists, as it stands there")
                            .perhaps(NearestWords.to(id, known)));
        }
    }

    /** The file stands where there is no notice. */
    static Fault noNotice(String path, Collection<String> known) {
        return Fault.of(
                        "mutants-without-notice",
                        "规则里没有与这个文件夹对应的通知",
                        "no notice of the rules corresponds to this folder")
                .allowing("与规则文件夹里的通知同样的 城市/通知", "city/notice, as in the rules folder")
                .perhaps(NearestWords.to(path, known));
    }
}
