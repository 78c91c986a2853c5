package io.clausewise.facts;

/** One of the documents handed in (申报材料), by its code. */
public record Material(String code) {}
