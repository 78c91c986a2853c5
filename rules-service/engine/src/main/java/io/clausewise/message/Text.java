package io.clausewise.message;

/** One sentence or title in Chinese and in English. */
public record Text(String zh, String en) {}
