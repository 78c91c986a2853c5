package io.clausewise.workbench.replay;

import io.clausewise.evaluate.EngineVersion;
import io.clausewise.evaluate.Evaluator;
import io.clausewise.message.Text;
import io.clausewise.profile.JsonText;
import io.clausewise.profile.Profile;
import io.clausewise.profile.StrictJson;
import io.clausewise.verdict.Verdict;
import io.clausewise.verdict.VerdictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds receipts against a profile and a ruleset. */
public final class Replay {
    private final Evaluator evaluator;
    private final Profile profile;
    private final JsonMapper mapper = VerdictJson.mapper();

    public Replay(Evaluator evaluator, Profile profile) {
        this.evaluator = evaluator;
        this.profile = profile;
    }

    /** What becomes of one receipt; never a verdict from other files than its own. */
    public ReplayResult of(Recorded recorded) {
        List<Text> differences = new ArrayList<>();
        if (!recorded.profile().equals(profile.digest().toString())) {
            differences.add(
                    ReplayMessages.profile(recorded.profile(), profile.digest().toString()));
        }
        if (evaluator.ruleset().findProgram(recorded.program()).isEmpty()) {
            differences.add(ReplayMessages.noProgram(recorded.program()));
            return new ReplayResult.Differs(recorded, differences);
        }
        files(
                recorded.files(),
                evaluator.ruleset().getNotice(recorded.program()).digests(),
                differences);
        if (!differences.isEmpty()) {
            return new ReplayResult.Differs(recorded, differences);
        }
        Verdict verdict = evaluator.evaluate(profile, recorded.program(), recorded.asOf());
        verdict(recorded, verdict, differences);
        List<Text> notes = notes(recorded);
        return differences.isEmpty()
                ? new ReplayResult.Reproduced(recorded, verdict, notes)
                : new ReplayResult.Differs(recorded, join(differences, notes));
    }

    private static void files(SortedMap<String, String> then, Map<String, String> now, List<Text> differences) {
        then.forEach((file, digest) -> {
            String other = now.get(file);
            if (other == null) {
                differences.add(ReplayMessages.fileGone(file));
            } else if (!other.equals(digest)) {
                differences.add(ReplayMessages.fileChanged(file));
            }
        });
        new TreeMap<>(now)
                .keySet().stream()
                        .filter(file -> !then.containsKey(file))
                        .forEach(file -> differences.add(ReplayMessages.fileNew(file)));
    }

    /** Part by part, as far as it was kept: an answer may have been asked for without clauses. */
    private void verdict(Recorded recorded, Verdict verdict, List<Text> differences) {
        if (recorded.verdict() == null) {
            return;
        }
        // read as what was kept was read: a number is the same number
        JsonNode now = ((JsonText.Tree) StrictJson.parse(mapper.writeValueAsBytes(verdict))).root();
        for (Map.Entry<String, JsonNode> part : recorded.verdict().properties()) {
            boolean same = part.getKey().equals("receipt")
                    ? sameButVersions(part.getValue(), now.path("receipt"))
                    : part.getValue().equals(now.path(part.getKey()));
            if (!same) {
                differences.add(ReplayMessages.partDiffers(part.getKey()));
            }
        }
    }

    /** Rules of other notices may have changed since, and the program; both are told apart. */
    private static boolean sameButVersions(JsonNode then, JsonNode now) {
        return then instanceof ObjectNode one
                && now instanceof ObjectNode other
                && one.deepCopy()
                        .remove(List.of("engine", "ruleset"))
                        .equals(other.deepCopy().remove(List.of("engine", "ruleset")));
    }

    private List<Text> notes(Recorded recorded) {
        List<Text> notes = new ArrayList<>();
        if (!recorded.ruleset().equals(evaluator.ruleset().version())) {
            notes.add(ReplayMessages.otherNotices());
        }
        if (!recorded.engine().equals(EngineVersion.get())) {
            notes.add(ReplayMessages.engine(recorded.engine(), EngineVersion.get()));
        }
        return notes;
    }

    private static List<Text> join(List<Text> differences, List<Text> notes) {
        List<Text> all = new ArrayList<>(differences);
        all.addAll(notes);
        return all;
    }
}
