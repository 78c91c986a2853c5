package io.clausewise.roster.cells;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A skill level or a title by one of the vocabulary's words, perhaps with a date in brackets: 技师（二级）, 工程师（2015年）. */
final class LevelGrammar implements FactGrammar {
    private final String list;
    private final String dateField;
    private final Map<String, String> levels = new HashMap<>();

    LevelGrammar(String list, String dateField, Map<String, List<String>> words) {
        this.list = list;
        this.dateField = dateField;
        words.forEach((level, written) -> written.forEach(word -> levels.put(Plain.fold(word), level)));
    }

    @Override
    public Optional<Understood> read(String original, String folded, int from, int to) {
        String level = levels.get(Plain.fold(original.substring(from, to)));
        Scanner scanner = new Scanner(folded, from, to);
        int open = folded.lastIndexOf('(', to - 1);
        if (level == null && open > from) {
            level = levels.get(Plain.fold(original.substring(from, open)));
            scanner.at = open;
            if (!scanner.takeDate() || !scanner.done()) {
                return Optional.empty();
            }
        }
        if (level == null) {
            return Optional.empty();
        }
        Understood understood = new Understood();
        var fact = understood.add(list).put("level", level);
        understood.date(fact, dateField, scanner);
        understood.mark(from, to);
        return Optional.of(understood);
    }
}
