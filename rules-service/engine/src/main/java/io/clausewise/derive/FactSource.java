package io.clausewise.derive;

import io.clausewise.facts.FactType;

/** Facts by their type. */
public interface FactSource {

    /** All facts of a type. */
    FactList list(FactType type);

    /** The one attestation of a criterion of the vocabulary: given, or not known. */
    FactList attestation(String criterion);
}
