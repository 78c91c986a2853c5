/** The words of the trade: honours, attestation criteria, places, materials, labels of fields and values. */
@NullMarked
package io.clausewise.vocabulary;

import org.jspecify.annotations.NullMarked;
