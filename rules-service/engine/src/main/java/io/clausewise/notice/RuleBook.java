package io.clausewise.notice;

import io.clausewise.vocabulary.Vocabulary;
import java.util.List;

/** All notices as read and checked, not yet compiled. */
public record RuleBook(Vocabulary vocabulary, List<Notice> notices) {
    public RuleBook {
        notices = List.copyOf(notices);
    }
}
