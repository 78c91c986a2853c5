package io.clausewise.profile;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes the records of a tree that has been checked. */
final class ProfileAssembler {
    private ProfileAssembler() {}

    static Profile profile(JsonNode checked) {
        Section root = new Section(checked);
        List<String> incomplete = root.texts("incomplete");
        return new Profile(
                root.text("reference"),
                incomplete == null ? Set.of() : Set.copyOf(incomplete),
                root.section("person", SectionAssembler::person),
                root.section("employment", SectionAssembler::employment),
                root.list("qualifications", EntryAssembler::qualification),
                root.list("titles", EntryAssembler::title),
                root.list("competitions", EntryAssembler::competition),
                root.list("honours", EntryAssembler::honour),
                root.list("patents", EntryAssembler::patent),
                root.list("achievements", EntryAssembler::achievement),
                root.list("innovations", EntryAssembler::innovation),
                root.list("apprentices", EntryAssembler::apprentice),
                root.list("attestations", EntryAssembler::attestation),
                root.section("integrity", SectionAssembler::integrity),
                root.section("application", SectionAssembler::application),
                root.section("studio", SectionAssembler::studio),
                root.section("assessment", SectionAssembler::assessment),
                root.section("trainee", SectionAssembler::trainee),
                root.section("review", SectionAssembler::review),
                root.list("marks", EntryAssembler::mark),
                new ProfileDigest(checked));
    }
}
