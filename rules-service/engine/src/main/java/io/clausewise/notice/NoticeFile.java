package io.clausewise.notice;

import io.clausewise.message.Text;
import java.util.List;

/**
 * What a notice.yaml says.
 *
 * @param named the rules its programmes name
 * @param scorecards to be held against the rules
 */
record NoticeFile(
        String document,
        Text title,
        boolean draft,
        List<Program> programs,
        NamedRules named,
        NoticeScorecards scorecards) {}
