package io.clausewise.app.api;

import io.clausewise.app.api.problem.ProblemException;
import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.profile.JsonText;
import io.clausewise.profile.ListJson;
import io.clausewise.profile.Malformed;
import io.clausewise.profile.ProfileResult;
import java.util.List;
import java.util.function.BiConsumer;

/** Profiles of a request, read one by one and not kept: their trees together would fill the heap. */
final class ListedProfiles {
    private final LoadedRuleset loaded;
    private final Admission admission;
    private final List<ListJson.Piece> pieces;

    ListedProfiles(LoadedRuleset loaded, Admission admission, List<ListJson.Piece> pieces) {
        this.loaded = loaded;
        this.admission = admission;
        this.pieces = pieces;
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    static String pointer(int index) {
        return "/profiles/" + index;
    }

    /**
     * Hands each over with its place in the list, waiting for a place among the bodies at work.
     *
     * @throws ProblemException if one is no JSON
     */
    void forEach(BiConsumer<Integer, ProfileResult> taker) {
        for (int i = 0; i < pieces.size(); i++) {
            int index = i;
            admission.orWait(() -> {
                taker.accept(index, read(index));
                return index;
            });
        }
    }

    private ProfileResult read(int index) {
        JsonText text = pieces.get(index).read();
        if (text instanceof Malformed malformed) {
            throw new ProblemException(RequestReader.problem(malformed, malformed.line()));
        }
        return loaded.profiles().read(((JsonText.Tree) text).root(), pointer(index));
    }
}
