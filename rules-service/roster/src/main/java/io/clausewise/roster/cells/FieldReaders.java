package io.clausewise.roster.cells;

import io.clausewise.facts.FactField;
import io.clausewise.facts.FactType;
import io.clausewise.message.Text;
import io.clausewise.vocabulary.Vocabulary;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which reader reads the cells of a column, by the field of the profile the column holds. Immutable. */
public final class FieldReaders {
    private static final Set<String> DERIVED = Set.of(
            "/person/age",
            "/person/yearsToRetirement",
            "/employment/yearsInTradeInCity",
            "/studio/namedAsPrescribed",
            "/assessment/yearsSinceRecognition",
            "/assessment/selfReportDay",
            "/assessment/selfReportDayInPreviousYear",
            "/review/expertThirds",
            "/review/approvalPercent");
    private static final String BENEFIT = "/innovations/*/annualBenefitYuan";

    private final Vocabulary vocabulary;
    private final Map<String, CellReader> readers = new HashMap<>();

    /** @param asOf nobody is born, and no work in the trade begins, after it */
    public FieldReaders(Vocabulary vocabulary, LocalDate asOf) {
        this.vocabulary = vocabulary;
        for (FactType type : FactType.values()) {
            // documents stand several in one cell; what is attested goes by its criterion
            if (type != FactType.MATERIAL && type != FactType.ATTESTATION) {
                String path = path(type);
                type.fields().forEach(field -> readers.put(path + field.name(), reader(path + field.name(), field)));
            }
        }
        derivedOrUnused();
        exact(asOf);
    }

    private static String path(FactType type) {
        return type == FactType.APPRENTICE_COMPETITION
                ? "/apprentices/*/competitions/*/"
                : type.path() + (type.list() ? "/*/" : "/");
    }

    private CellReader reader(String pointer, FactField field) {
        return switch (field.type()) {
            case TEXT -> new TextReader();
            case BOOLEAN -> new YesNoReader();
            case DATE -> DateReader.days();
            case WHOLE -> WholeReader.count(0, 100_000);
            case CHOICE -> {
                Text label = vocabulary.findLabel(pointer).orElse(new Text(field.name(), field.name()));
                String words = field.choices().get(0).getDeclaringClass().getSimpleName();
                yield WordReader.choices(vocabulary, words, label.zh(), "a word for the " + label.en());
            }
        };
    }

    /** Fields that rules see only through what is derived from them, or not at all; and what is derived is in no cell. */
    private void derivedOrUnused() {
        DERIVED.forEach(readers::remove);
        for (String text : List.of(
                "/reference", "/employment/employer", "/marks/*/scorecard", "/marks/*/dimension", "/marks/*/by")) {
            readers.put(text, new TextReader());
        }
        for (String day : List.of(
                "/employment/statutoryRetirementDate", "/assessment/recognisedOn", "/assessment/selfReportedOn")) {
            readers.put(day, DateReader.days());
        }
        readers.put("/review/committeeExperts", WholeReader.count(0, 100_000));
    }

    private void exact(LocalDate asOf) {
        vocabulary.criterionIds().forEach(criterion -> readers.put("/attestations/" + criterion, new YesNoReader()));
        readers.put("/person/nationality", new NationalityReader());
        readers.put("/marks/*/mark", new MarkReader());
        readers.put("/person/idNumber", new IdNumberReader(asOf));
        readers.put("/person/birthDate", DateReader.partialUntil(asOf));
        readers.put("/employment/cityTradeSince", DateReader.partialUntil(asOf));
        readers.put("/employment/cityTradeYears", WholeReader.years());
        readers.put("/qualifications/*/level", WordReader.qualificationLevels(vocabulary));
        readers.put("/titles/*/level", WordReader.titleLevels(vocabulary));
        for (String list : List.of("/competitions/*", "/apprentices/*/competitions/*")) {
            readers.put(list + "/tier", WordReader.tiers(vocabulary));
            readers.put(list + "/rank", new RankReader());
        }
        readers.put("/achievements/*/grade", WordReader.grades(vocabulary));
        readers.put("/application/statementChars", WholeReader.count(0, 10_000_000));
        readers.put("/application/photo/bytes", WholeReader.count(0, 1_000_000_000_000L));
        readers.put("/application/photo/width", WholeReader.count(1, 1_000_000));
        readers.put("/application/photo/height", WholeReader.count(1, 1_000_000));
        readers.put("/trainee/monthsTrained", WholeReader.count(0, 1_200));
        readers.put("/review/committeeSize", WholeReader.count(1, 100_000));
    }

    /** Whether a field is computed from others, so that no cell may give it: {@code /person/age}. */
    public static boolean derived(String pointer) {
        return DERIVED.contains(pointer);
    }

    /**
     * The reader of a field, by its JSON Pointer with {@code *} for a place in a list.
     *
     * @param heading of the column: its unit is that of the amounts below
     * @return empty for what one cell cannot hold as one value: lists, derived values
     */
    public Optional<CellReader> find(String pointer, String heading) {
        return pointer.equals(BENEFIT)
                ? Optional.of(AmountReader.under(Normalizer.normalize(heading, Normalizer.Form.NFKC)))
                : Optional.ofNullable(readers.get(pointer));
    }
}
