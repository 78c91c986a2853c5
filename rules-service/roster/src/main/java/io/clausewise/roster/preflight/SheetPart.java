package io.clausewise.roster.preflight;

/**
 * A sheet of an .xlsx.
 *
 * @param name on its tab
 * @param visible whether its tab is shown
 * @param part its entry in the archive
 */
public record SheetPart(String name, boolean visible, String part) {}
