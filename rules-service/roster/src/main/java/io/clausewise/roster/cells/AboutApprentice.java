package io.clausewise.roster.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said of one apprentice, in brackets or behind a colon: whether key staff, contests. */
final class AboutApprentice {
    /** The list contests are in. */
    static final String CONTESTS = "/competitions";

    private static final String KEY_STAFF = "(?:本?(?:企业|公司|单位))?的?(?:技能|技术|生产)?骨干";
    private static final Pattern IS = Pattern.compile("(?:现?已经?|现)?(?:成为|成长为|为|是)?" + KEY_STAFF);
    private static final Pattern IS_NOT = Pattern.compile("(?:非|不是|未成为|尚未成为|还不是|没有成为)" + KEY_STAFF);
    private static final Pattern WON_NOTHING = Pattern.compile("(?:无|没有|未)(?:参加|获得?)?(?:技能)?(?:竞赛|大赛)?(?:获奖|奖项|名次)?");
    private static final Pattern OBTAINED = Pattern.compile("^(?:已?取得|已?获得?|晋升为?|现为|已是)");

    private final FactsReader contests;
    private final Set<String> skillLevels;
    private final Understood understood;
    private final ObjectNode apprentice;
    private @Nullable ArrayNode won;
    private boolean nothing;

    /**
     * @param contests reads those
     * @param skillLevels words for what is noted and not used, folded
     */
    AboutApprentice(FactsReader contests, Set<String> skillLevels, Understood understood, ObjectNode apprentice) {
        this.contests = contests;
        this.skillLevels = skillLevels;
        this.understood = understood;
        this.apprentice = apprentice;
    }

    /** False where any of it is not understood, or contradicts the rest. */
    boolean read(String original, String folded, int from, int to) {
        int contest = from;
        for (int[] part : parts(folded, from, to)) {
            if (word(Plain.fold(folded.substring(part[0], part[1])))) {
                if (!contests(original, contest, part[0])) {
                    return false;
                }
                contest = part[1];
            }
        }
        boolean read = contests(original, contest, to) && !(nothing && won != null);
        if (read && nothing) {
            apprentice.putArray("competitions");
        } else if (won != null) {
            apprentice.set("competitions", won);
        }
        return read;
    }

    private static List<int[]> parts(String folded, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || ",;、".indexOf(folded.charAt(i)) >= 0) {
                parts.add(new int[] {start, i});
                start = i + 1;
            }
        }
        return parts;
    }

    private boolean word(String word) {
        if (IS_NOT.matcher(word).matches()) {
            return keyStaff(false);
        }
        if (IS.matcher(word).matches()) {
            return keyStaff(true);
        }
        if (word.length() > 1 && WON_NOTHING.matcher(word).matches() && word.matches(".*[赛奖项次]")) {
            nothing = true;
            return true;
        }
        if (skillLevels.contains(OBTAINED.matcher(word).replaceFirst(""))) {
            understood.notes.add(CellFinding.note(
                    "apprentice-level-not-used",
                    Quote.zh(word) + "是徒弟的技能等级，没有使用",
                    Quote.en(word) + " is a skill level of an apprentice and is not used"));
            return true;
        }
        return false;
    }

    /** Said twice in different ways it is not understood. */
    private boolean keyStaff(boolean yes) {
        if (apprentice.has("keyStaff") && apprentice.get("keyStaff").booleanValue() != yes) {
            return false;
        }
        apprentice.put("keyStaff", yes);
        return true;
    }

    /** Between words all is contests, or separators. */
    private boolean contests(String original, int from, int to) {
        String written = original.substring(from, to).replaceAll("^[,，;；、\\s]+|[,，;；、\\s]+$", "");
        if (written.isEmpty()) {
            return true;
        }
        FactsReading reading = contests.read(new CellContent.Text(written));
        List<ObjectNode> facts = reading.lists().getOrDefault(CONTESTS, List.of());
        understood.notes.addAll(reading.findings());
        boolean honours = reading.lists().containsKey("/honours");
        if (!reading.quoted().isEmpty() || facts.isEmpty() && !honours) {
            return false;
        }
        if (honours) {
            understood.notes.add(CellFinding.note(
                    "apprentice-honour-not-used",
                    Quote.zh(written) + "里有徒弟的荣誉，只采用竞赛",
                    Quote.en(written) + " names honours of an apprentice; only contests are used"));
        }
        if (!facts.isEmpty()) {
            won = won == null ? apprentice.arrayNode() : won;
            facts.forEach(won::add);
        }
        return true;
    }
}
