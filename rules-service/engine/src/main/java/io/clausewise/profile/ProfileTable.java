package io.clausewise.profile;

import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The one table of the profile, which the reader and the schema both follow: what may stand in each section ({@link
 * SectionShapes}) and list ({@link EntryShapes}).
 */
final class ProfileTable {
    private final Suggestions suggestions;
    private final Shapes shapes;

    private ProfileTable(Vocabulary vocabulary) {
        this.suggestions = Suggestions.of(vocabulary);
        this.shapes = new Shapes(vocabulary, suggestions);
    }

    static ObjectShape of(Vocabulary vocabulary) {
        return new ProfileTable(vocabulary).profile();
    }

    private ObjectShape profile() {
        ObjectShape sections = sections();
        List<String> lists = new ArrayList<>();
        visit(sections, "", lists);
        ObjectShape.Builder profile = shapes.object()
                .field("reference", Shapes.TEXT)
                .field("incomplete", new ListShape(new ListPointerShape(lists)));
        sections.fields().forEach(profile::field);
        return profile.done();
    }

    private ObjectShape sections() {
        SectionShapes sections = new SectionShapes(shapes);
        EntryShapes entries = new EntryShapes(shapes);
        return shapes.object()
                .field("person", sections.person())
                .field("employment", sections.employment())
                .field("qualifications", entries.qualifications())
                .field("titles", entries.titles())
                .field("competitions", entries.competitions())
                .field("honours", entries.honours())
                .field("patents", entries.patents())
                .field("achievements", entries.achievements())
                .field("innovations", entries.innovations())
                .field("apprentices", entries.apprentices())
                .field("attestations", entries.attestations())
                .field("integrity", sections.integrity())
                .field("application", sections.application())
                .field("studio", sections.studio())
                .field("assessment", sections.assessment())
                .field("trainee", sections.trainee())
                .field("review", sections.review())
                .field("marks", entries.marks())
                .done();
    }

    /** Gathers the pointers of all lists, and teaches the suggestions where each field is. */
    private void visit(Shape shape, String pointer, List<String> lists) {
        if (shape instanceof ListShape list) {
            lists.add(pointer);
            visit(list.element(), pointer + "/*", lists);
        } else if (shape instanceof ObjectShape object) {
            object.fields().forEach((name, field) -> {
                suggestions.learn(name, pointer + "/" + name);
                visit(field, pointer + "/" + name, lists);
            });
        }
    }
}
