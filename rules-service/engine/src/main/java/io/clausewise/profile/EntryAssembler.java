package io.clausewise.profile;

import io.clausewise.facts.Achievement;
import io.clausewise.facts.Competition;
import io.clausewise.facts.HonourCategory;
import io.clausewise.facts.Innovation;
import io.clausewise.facts.Level;
import io.clausewise.facts.Patent;
import io.clausewise.facts.PatentKind;
import io.clausewise.facts.Qualification;
import io.clausewise.facts.QualificationLevel;
import io.clausewise.facts.Title;
import io.clausewise.facts.TitleLevel;
import java.util.Objects;

/** Makes the records of what stands in the lists of a profile that has been checked. */
final class EntryAssembler {
    private EntryAssembler() {}

    static Qualification qualification(Section s) {
        return new Qualification(
                s.choice("level", QualificationLevel.class), s.text("occupation"), s.date("obtainedOn"));
    }

    static Title title(Section s) {
        return new Title(
                s.choice("level", TitleLevel.class), s.text("specialty"), s.flag("related"), s.date("grantedOn"));
    }

    static Competition competition(Section s) {
        return new Competition(
                s.text("name"), s.choice("level", Level.class), s.whole("tier"), s.whole("rank"), s.date("date"));
    }

    static HonourEntry honour(Section s) {
        return new HonourEntry(
                s.text("name"),
                s.choice("category", HonourCategory.class),
                s.choice("level", Level.class),
                s.date("awardedOn"));
    }

    static Patent patent(Section s) {
        return new Patent(
                s.text("number"),
                s.text("name"),
                s.choice("kind", PatentKind.class),
                s.flag("granted"),
                s.flag("principal"),
                s.flag("applicableInProduction"),
                s.date("grantedOn"));
    }

    static Achievement achievement(Section s) {
        return new Achievement(
                s.text("name"),
                s.choice("level", Level.class),
                s.whole("grade"),
                s.flag("principal"),
                s.date("awardedOn"));
    }

    static Innovation innovation(Section s) {
        return new Innovation(
                s.text("name"),
                s.flag("breakthrough"),
                s.flag("keyParticipant"),
                s.flag("proven"),
                s.large("annualBenefitYuan"));
    }

    static ApprenticeEntry apprentice(Section s) {
        return new ApprenticeEntry(
                s.text("name"), s.flag("keyStaff"), s.list("competitions", EntryAssembler::competition));
    }

    static AttestationEntry attestation(Section s) {
        return new AttestationEntry(
                Objects.requireNonNull(s.text("criterion")), s.flag("met"), s.text("by"), s.date("on"), s.text("note"));
    }

    static Mark mark(Section s) {
        return new Mark(s.text("scorecard"), s.text("dimension"), s.decimal("mark"), s.text("by"));
    }
}
