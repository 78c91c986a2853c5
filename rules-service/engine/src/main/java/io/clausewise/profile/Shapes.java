package io.clausewise.profile;

import io.clausewise.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Shapes that stand in many places of the profile. */
record Shapes(Vocabulary vocabulary, Suggestions suggestions) {
    static final Shape TEXT = TextShape.LINE;
    static final Shape FLAG = new FlagShape();
    static final Shape DATE = new DateShape(false);
    static final Shape PARTIAL_DATE = new DateShape(true);
    static final Shape COUNT = NumberShape.whole(0, 100_000);

    ObjectShape.Builder object() {
        return ObjectShape.with(suggestions);
    }

    static ListShape list(ObjectShape.Builder element) {
        return new ListShape(element.done());
    }

    CityShape city() {
        return new CityShape(vocabulary.places());
    }

    /** One of an enum's names, with what the vocabulary calls them. */
    ChoiceShape choice(Class<? extends Enum<?>> choices) {
        return ChoiceShape.of(names(choices), vocabulary.words(choices.getSimpleName()));
    }

    static List<String> names(Class<? extends Enum<?>> choices) {
        List<String> names = new ArrayList<>();
        for (Enum<?> choice : choices.getEnumConstants()) {
            names.add(choice.name());
        }
        return names;
    }
}
