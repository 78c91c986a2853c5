package io.clausewise.notice;

import io.clausewise.message.Text;
import java.util.List;
import java.util.Set;

/**
 * What a notice.yaml says.
 *
 * @param named ids of the rules its programmes name
 */
record NoticeFile(String document, Text title, boolean draft, List<Program> programs, Set<String> named) {}
