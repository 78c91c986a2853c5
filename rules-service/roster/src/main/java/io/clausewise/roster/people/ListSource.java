package io.clausewise.roster.people;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one cell, or the single columns together, say about a list.
 *
 * @param complete whether there are certainly no others
 * @param asked whether the cell was asked for all: then what is not complete may name others
 * @param column from 0
 */
record ListSource(List<ObjectNode> elements, boolean complete, boolean asked, int column) {}
