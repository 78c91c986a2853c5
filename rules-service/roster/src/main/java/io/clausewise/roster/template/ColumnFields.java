package io.clausewise.roster.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns ask for which fields: several facts in one cell where that is how rosters say them, else field by field. */
final class ColumnFields {
    static final String ID_NUMBER = "/person/idNumber";
    /** What an ID number says as well. */
    private static final Set<String> BY_ID_NUMBER = Set.of("/person/birthDate", "/person/gender");
    /** Lists that are read from one cell, with the fields that are found there. */
    private static final Map<String, Set<String>> IN_ONE_CELL = Map.of(
            "/competitions", Set.of("name", "level", "tier", "rank", "date"),
            "/honours", Set.of("name", "category", "level", "awardedOn"),
            "/patents", Set.of("number", "name", "kind", "granted", "principal", "applicableInProduction", "grantedOn"),
            "/achievements", Set.of("name", "level", "grade", "principal", "awardedOn"),
            "/apprentices",
                    Set.of(
                            "name",
                            "keyStaff",
                            "competitions",
                            "competitions/*/name",
                            "competitions/*/level",
                            "competitions/*/tier",
                            "competitions/*/rank",
                            "competitions/*/date"));
    /** Fields where 无 says that there is no such fact. */
    private static final Set<String> TELLING = Set.of("name", "number", "level", "kind");

    private final Map<String, List<String>> columns = new LinkedHashMap<>();

    /**
     * @param clauses pointers of all fields clauses need; they alone decide how a list is asked for that they look at
     * @param scores pointers of all fields that scorecards need
     */
    ColumnFields(List<String> clauses, List<String> scores) {
        Map<String, Set<String>> lists = lists(clauses);
        clauses.forEach(pointer -> columns.put(pointer, columns(pointer, lists)));
        Map<String, Set<String>> scored = lists(scores);
        for (String pointer : scores) {
            Set<String> asked = lists.get(list(pointer));
            columns.computeIfAbsent(pointer, any -> asked == null ? columns(pointer, scored) : beside(pointer, asked));
        }
    }

    /** The fields that are needed of each list. */
    private static Map<String, Set<String>> lists(List<String> needed) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (String pointer : needed) {
            String list = list(pointer);
            if (!list.isEmpty()) {
                lists.computeIfAbsent(list, any -> new LinkedHashSet<>()).add(pointer.substring(list.length() + 3));
            }
        }
        return lists;
    }

    /** Empty for a field of none. */
    private static String list(String pointer) {
        int element = pointer.indexOf("/*/");
        return element < 0 ? "" : pointer.substring(0, element);
    }

    /** One more field of a list that clauses ask for already; empty where it is asked for in one cell, which cannot say it. */
    private static List<String> beside(String pointer, Set<String> asked) {
        String list = list(pointer);
        Set<String> inOneCell = IN_ONE_CELL.getOrDefault(list, Set.of());
        if (!inOneCell.containsAll(asked)) {
            return List.of(pointer);
        }
        return inOneCell.contains(pointer.substring(list.length() + 3)) ? List.of(list) : List.of();
    }

    private static List<String> columns(String pointer, Map<String, Set<String>> lists) {
        if (BY_ID_NUMBER.contains(pointer)) {
            return List.of(ID_NUMBER);
        }
        int element = pointer.indexOf("/*/");
        if (element < 0) {
            return List.of(pointer);
        }
        String list = pointer.substring(0, element);
        Set<String> fields = lists.get(list);
        if (IN_ONE_CELL.getOrDefault(list, Set.of()).containsAll(fields)) {
            return List.of(list);
        }
        List<String> columns = new ArrayList<>();
        if (fields.stream().noneMatch(TELLING::contains)) {
            columns.add(list + "/*/name");
        }
        columns.add(pointer);
        return columns;
    }

    /** The columns that ask for a field: its own last, before it perhaps one that says which fact is meant. */
    List<String> of(String pointer) {
        return columns.getOrDefault(pointer, List.of());
    }

    /** Whether 无 in the column says that there is no such fact. */
    static boolean telling(String column) {
        int element = column.lastIndexOf("/*/");
        return element >= 0 && TELLING.contains(column.substring(element + 3));
    }

    /** Whether the column tells of one fact and has no room for more. */
    static boolean one(String column) {
        return column.contains("/*/");
    }
}
