package io.clausewise.profile;

import static io.clausewise.profile.Shapes.DATE;
import static io.clausewise.profile.Shapes.FLAG;
import static io.clausewise.profile.Shapes.TEXT;

import io.clausewise.facts.HonourCategory;
import io.clausewise.facts.Level;
import io.clausewise.facts.PatentKind;
import io.clausewise.facts.QualificationLevel;
import io.clausewise.facts.TitleLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The profile's lists: the fields of their entries, and what may stand in them. */
final class EntryShapes {
    private final Shapes shapes;

    EntryShapes(Shapes shapes) {
        this.shapes = shapes;
    }

    ListShape qualifications() {
        return Shapes.list(shapes.object()
                .field("level", shapes.choice(QualificationLevel.class))
                .field("occupation", TEXT)
                .field("obtainedOn", DATE));
    }

    ListShape titles() {
        return Shapes.list(shapes.object()
                .field("level", shapes.choice(TitleLevel.class))
                .field("specialty", TEXT)
                .field("related", FLAG)
                .field("grantedOn", DATE));
    }

    ListShape competitions() {
        return Shapes.list(shapes.object()
                .field("name", TEXT)
                .field("level", shapes.choice(Level.class))
                .field("tier", NumberShape.whole(0, 2))
                .field("rank", NumberShape.whole(1, 100_000))
                .field("date", DATE));
    }

    ListShape honours() {
        return Shapes.list(shapes.object()
                .field("name", TEXT)
                .field("category", shapes.choice(HonourCategory.class))
                .field("level", shapes.choice(Level.class))
                .field("awardedOn", DATE));
    }

    ListShape patents() {
        return Shapes.list(shapes.object()
                .all(TEXT, "number", "name")
                .field("kind", shapes.choice(PatentKind.class))
                .all(FLAG, "granted", "principal", "applicableInProduction")
                .field("grantedOn", DATE));
    }

    ListShape achievements() {
        return Shapes.list(shapes.object()
                .field("name", TEXT)
                .field("level", shapes.choice(Level.class))
                .field("grade", NumberShape.whole(1, 5))
                .field("principal", FLAG)
                .field("awardedOn", DATE));
    }

    ListShape innovations() {
        return Shapes.list(shapes.object()
                .field("name", TEXT)
                .all(FLAG, "breakthrough", "keyParticipant", "proven")
                .field("annualBenefitYuan", NumberShape.whole(0, 1_000_000_000_000L)));
    }

    ListShape apprentices() {
        return Shapes.list(
                shapes.object().field("name", TEXT).field("keyStaff", FLAG).field("competitions", competitions()));
    }

    ListShape attestations() {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        shapes.vocabulary()
                .criteria()
                .forEach(criterion -> titles.put(
                        criterion.id(),
                        List.of(criterion.title().zh(), criterion.title().en())));
        return Shapes.list(shapes.object()
                .required("criterion", ChoiceShape.of(shapes.vocabulary().criterionIds(), titles))
                .field("met", FLAG)
                .field("by", TEXT)
                .field("on", DATE)
                .field("note", TextShape.NOTE));
    }

    ListShape marks() {
        return Shapes.list(shapes.object()
                .all(TEXT, "scorecard", "dimension")
                .field("mark", new NumberShape(0, 100, false))
                .field("by", TEXT));
    }
}
