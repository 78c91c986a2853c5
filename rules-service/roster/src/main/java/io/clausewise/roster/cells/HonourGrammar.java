package io.clausewise.roster.cells;

import io.clausewise.message.NearestWords;
import io.clausewise.vocabulary.KnownHonour;
import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** 2019年被评为“温州市技术能手”: an honour of the vocabulary, and nothing but words of giving and a date around it. */
final class HonourGrammar implements FactGrammar {
    private static final int LONGEST = 60;
    private static final FirstOf BEFORE = new FirstOf(
            "[,: \t\n\u000b\f\r]+|本人|个人|曾|先后|并|同时|于|在|荣获|获得|获评|获|取得|被|评选为|认定为|命名为|评为|授予|入选|为|首届|第[0-9一二三四五六七八九十]{1,3}届");
    /** Texts of which it is remembered what they were perhaps meant to be: the same ones stand in many rows. */
    private static final int REMEMBERED = 1_000;

    private static final Pattern AFTER = Pattern.compile("(?:荣誉称号|荣誉|称号|证书|[,.。!\\s])+$");

    private final Vocabulary vocabulary;
    private final List<String> names;
    private final Map<String, List<String>> near = new ConcurrentHashMap<>();
    /** By an honour's name, the others it must not be taken for. */
    private final Map<String, List<String>> twins = new HashMap<>();

    HonourGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = vocabulary.honourNames();
        vocabulary.honours().forEach(honour -> twins.put(honour.name(), twins(vocabulary, honour)));
    }

    @Override
    public Optional<Understood> read(String original, String folded, int from, int to) {
        Scanner scanner = new Scanner(folded, from, to);
        while (!scanner.done()) {
            Optional<Understood> honour = honour(original, scanner);
            if (honour.isPresent()) {
                honour.get().mark(from, to);
                return honour;
            }
            if (!scanner.takeDate() && !scanner.take(BEFORE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Understood> honour(String original, Scanner scanner) {
        Scanner inside = new Scanner(scanner.text, scanner.at, scanner.end);
        int nameEnd = bracketedDate(inside);
        int bare = bareEnd(scanner.text, scanner.at, nameEnd);
        String name = original.substring(scanner.at, bare).strip();
        if (name.length() > LONGEST || name.isEmpty() || inside.date != null && scanner.date != null) {
            return Optional.empty();
        }
        Optional<KnownHonour> known = vocabulary.findHonour(name);
        return known.map(honour -> {
            Understood understood = new Understood();
            ObjectNode fact = understood.add("/honours").put("name", unquoted(name));
            Scanner dated = inside.date != null ? inside : scanner;
            understood.date(fact, "awardedOn", dated);
            twins.get(honour.name())
                    .forEach(twin -> understood.notes.add(CellFinding.note(
                            "honour-near-another",
                            Quote.zh(honour.name()) + "不是" + Quote.zh(twin) + "，请核对",
                            Quote.en(honour.name()) + " is not " + Quote.en(twin) + "; please check")));
            return understood;
        });
    }

    /** Where the name ends before 荣誉称号 and the like. */
    private static int bareEnd(String folded, int from, int to) {
        if (to <= from || "号誉书,.。! \t\u000b\f".indexOf(folded.charAt(to - 1)) < 0) {
            return to;
        }
        Matcher after = AFTER.matcher(folded).region(from, to);
        return after.find() ? after.start() : to;
    }

    /** Where the name ends before a date in brackets at the segment's end. */
    private static int bracketedDate(Scanner inside) {
        int open = inside.text.lastIndexOf('(', inside.end - 1);
        if (open <= inside.at || inside.text.charAt(inside.end - 1) != ')') {
            return inside.end;
        }
        int from = inside.at;
        inside.at = open;
        boolean whole = inside.takeDate() && inside.done();
        inside.at = from;
        if (!whole) {
            inside.date = null;
            return inside.end;
        }
        return open;
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 2
                && ("“‘\"「『".indexOf(name.charAt(0)) >= 0)
                && ("”’\"」』".indexOf(name.charAt(name.length() - 1)) >= 0);
        return quoted ? name.substring(1, name.length() - 1) : name;
    }

    /** Other honours of the same place that differ in one letter: 温州名匠 for 温州工匠. */
    private static List<String> twins(Vocabulary vocabulary, KnownHonour honour) {
        List<String> twins = new ArrayList<>();
        for (KnownHonour other : vocabulary.honours()) {
            String a = honour.name();
            String b = other.name();
            if (a.length() == b.length() && !a.equals(b) && a.startsWith(b.substring(0, Math.min(2, b.length())))) {
                long different = IntStream.range(0, a.length())
                        .filter(i -> a.charAt(i) != b.charAt(i))
                        .count();
                if (different == 1) {
                    twins.add(b);
                }
            }
        }
        return twins;
    }

    /** Honours that a text which is none was perhaps meant to be. */
    List<String> near(String written) {
        Scanner scanner = new Scanner(FoldedText.of(written), 0, written.length());
        while (!scanner.done() && (scanner.takeDate() || scanner.take(BEFORE))) {}
        String bare = AFTER.matcher(scanner.rest()).replaceFirst("");
        if (bare.length() > LONGEST || bare.length() < 4) {
            return List.of();
        }
        List<String> known = near.get(bare);
        if (known != null) {
            return known;
        }
        List<String> found = NearestWords.to(bare, names);
        if (near.size() < REMEMBERED) {
            near.put(bare, found);
        }
        return found;
    }
}
