package io.clausewise.roster.people;

import io.clausewise.profile.Profile;
import io.clausewise.profile.ProfileError;
import io.clausewise.profile.ProfileReader;
import io.clausewise.profile.ProfileResult;
import io.clausewise.roster.sheet.SheetRow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out of a row's profile what the profile's reader refuses (a city that is none), and tells of which cell it was. */
final class RefusedValues {
    private final ProfileReader profiles;
    private final RowColumns columns;

    RefusedValues(ProfileReader profiles, RowColumns columns) {
        this.profiles = profiles;
        this.columns = columns;
    }

    /** Each round takes something away, so that it comes to an end. */
    Profile accepted(ObjectNode tree, SheetRow row, Draft draft) {
        while (true) {
            ProfileResult result = profiles.read(tree, "");
            if (result instanceof ProfileResult.Accepted accepted) {
                return accepted.profile();
            }
            if (!(result instanceof ProfileResult.Refused refused)) {
                throw new IllegalStateException("a tree is no text that could be malformed: " + result);
            }
            // one at a time: what is left out may settle the others, and moves the places of a list
            ProfileError error = refused.errors().get(0);
            draft.tell(columns.find(row, error.pointer()).orElse(0), PeopleMessages.refused(error.explanation()));
            leaveOut(tree, error.pointer());
        }
    }

    private static void leaveOut(ObjectNode tree, String pointer) {
        int last = pointer.lastIndexOf('/');
        JsonNode parent = last < 0 ? tree : tree.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object && object.has(name)) {
            object.remove(name);
        } else if (parent instanceof ArrayNode array && array.has(Integer.parseInt(name))) {
            array.remove(Integer.parseInt(name));
        } else {
            throw new IllegalStateException("no value at " + pointer + " of a profile made of cells");
        }
    }
}
