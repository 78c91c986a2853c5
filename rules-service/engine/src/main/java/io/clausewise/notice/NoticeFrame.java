package io.clausewise.notice;

/** What a programme has of its notice. */
record NoticeFrame(String folder, String document, boolean draft) {}
