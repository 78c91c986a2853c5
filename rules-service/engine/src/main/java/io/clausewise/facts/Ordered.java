package io.clausewise.facts;

/** Marks an enum whose constants are declared in ascending order, so that rules may compare them with {@code <} and {@code >=}. */
public interface Ordered {}
