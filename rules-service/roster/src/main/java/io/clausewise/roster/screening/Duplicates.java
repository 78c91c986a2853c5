package io.clausewise.roster.screening;

import io.clausewise.roster.people.RosterFinding;
import io.clausewise.roster.sheet.SheetRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds who stands in a roster twice, or perhaps does. Immutable; for many threads. */
final class Duplicates {
    /** How many other rows a finding names. */
    static final int NAMED = 3;
    /** A name that more people have is a common one, and no sign that somebody stands there twice. */
    private static final int COMMON = 5;

    private final Identities people;
    private final DuplicateMessages messages;
    private final KeyGroups byId;
    private final Examples namesOfId;
    private final KeyGroups byName;
    private final Examples idsOfName;
    private final KeyGroups byNameAndEmployer;
    /** By group: whether somebody in it has no ID number that could be read. */
    private final boolean[] uncertain;

    Duplicates(Identities people, DuplicateMessages messages) {
        this.people = people;
        this.messages = messages;
        this.byId = new KeyGroups(people.people(), people::id);
        this.namesOfId = new Examples(byId, people::name);
        this.byName = new KeyGroups(people.people(), person -> hasId(person) ? people.name(person) : Identities.NONE);
        this.idsOfName = new Examples(byName, people::id);
        this.byNameAndEmployer = new KeyGroups(people.people(), this::nameAndEmployer);
        this.uncertain = new boolean[byNameAndEmployer.groups()];
        for (int person = 0; person < people.people(); person++) {
            int group = byNameAndEmployer.find(person);
            if (group >= 0 && !hasId(person)) {
                uncertain[group] = true;
            }
        }
    }

    private boolean hasId(int person) {
        return people.id(person) != Identities.NONE;
    }

    private long nameAndEmployer(int person) {
        long name = people.name(person);
        long employer = people.employer(person);
        return name == Identities.NONE || employer == Identities.NONE
                ? Identities.NONE
                : name * 31 + Long.rotateLeft(employer, 17);
    }

    /** About a person and others. */
    List<RosterFinding> of(int person, SheetRow row) {
        int sameId = byId.find(person);
        int sameName = byName.find(person);
        int sameBoth = byNameAndEmployer.find(person);
        if (sameId < 0 && sameName < 0 && sameBoth < 0) {
            return List.of();
        }
        List<RosterFinding> findings = new ArrayList<>();
        if (sameId >= 0) {
            findings.add(messages.sameId(person, row, others(byId, sameId, person), byId.size(sameId) - 1));
            int[] names = different(namesOfId.of(sameId), person);
            if (names.length > 0 && people.name(person) != Identities.NONE) {
                findings.add(messages.otherName(person, row, names));
            }
        }
        if (sameName >= 0 && byName.size(sameName) <= COMMON) {
            int[] ids = different(idsOfName.of(sameName), person);
            if (ids.length > 0) {
                findings.add(messages.otherId(person, row, ids, byName.size(sameName)));
            }
        }
        if (sameBoth >= 0 && uncertain[sameBoth]) {
            int more = byNameAndEmployer.size(sameBoth) - 1;
            findings.add(messages.perhapsSame(person, row, others(byNameAndEmployer, sameBoth, person), more));
        }
        return findings;
    }

    /** The first few of a group but the person. */
    private static int[] others(KeyGroups groups, int group, int person) {
        int[] others = new int[Math.min(NAMED, groups.size(group) - 1)];
        int found = 0;
        for (int place = 0; found < others.length; place++) {
            int other = groups.member(group, place);
            if (other != person) {
                others[found++] = other;
            }
        }
        return others;
    }

    /** The examples that differ from the person; none where there is but one kind. */
    private int[] different(int[] examples, int person) {
        if (examples.length < 2) {
            return new int[0];
        }
        return Arrays.stream(examples)
                .filter(other -> people.id(other) != people.id(person) || people.name(other) != people.name(person))
                .limit(NAMED)
                .toArray();
    }
}
