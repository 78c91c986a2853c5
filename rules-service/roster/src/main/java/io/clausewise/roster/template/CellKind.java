package io.clausewise.roster.template;

import io.clausewise.message.Text;
import java.util.List;

/** What may be written in a template's column. */
sealed interface CellKind {
    List<String> YES_NO = List.of("是", "否");

    /** What to write where there is nothing more to say about the field. */
    Text hint();

    /** Any text. */
    record Words() implements CellKind {
        @Override
        public Text hint() {
            return new Text("如实填写", "as it is");
        }
    }

    /** Digits or months that Excel must not turn into numbers or dates: formatted as text. */
    record Digits() implements CellKind {
        @Override
        public Text hint() {
            return new Text("按文本填写", "as text");
        }
    }

    /** An ID number: text, and a length other than 18 is warned of. */
    record IdNumber() implements CellKind {
        @Override
        public Text hint() {
            return new Text("18 位，按文本填写", "18 characters, as text");
        }
    }

    /** A day. */
    record Day() implements CellKind {
        @Override
        public Text hint() {
            return new Text("年-月-日", "year-month-day");
        }
    }

    /** A whole number from 0. */
    record Whole() implements CellKind {
        @Override
        public Text hint() {
            return new Text("整数", "a whole number");
        }
    }

    /**
     * One of some words.
     *
     * @param only whether nothing else may be written; else the words are suggestions
     */
    record Choice(List<String> words, boolean only) implements CellKind {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Text hint() {
            if (words.equals(YES_NO)) {
                return new Text("是或否；不知道的留空", "是 (yes) or 否 (no); empty where not known");
            }
            return only
                    ? new Text("从下拉列表中选", "one of the list")
                    : new Text("从下拉列表中选，或另写", "one of the list, or another");
        }
    }
}
