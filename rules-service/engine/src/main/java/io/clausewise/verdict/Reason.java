package io.clausewise.verdict;

/**
 * Why a clause is not met: a constraint that fails on the nearest miss.
 *
 * @param path JSON Pointer of the value that fails; of the list, where no fact comes near or too few do
 * @param operator {@code == < <= > >= in}, or {@code exists} where no fact comes near
 * @param required the rule's literal, a list of them for {@code in}, the constraints as text for {@code exists}
 * @param actual the value as submitted, or the number of facts
 */
public record Reason(String path, String operator, Object required, Object actual) {}
