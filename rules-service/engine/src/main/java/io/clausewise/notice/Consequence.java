package io.clausewise.notice;

import io.clausewise.message.Text;

/** What follows from a grade beside money and titles given: a title revoked, a studio continued. */
public record Consequence(String id, Text title) {}
