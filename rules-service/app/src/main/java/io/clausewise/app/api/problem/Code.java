package io.clausewise.app.api.problem;

import io.clausewise.app.rulezip.ZipFaultCode;
import io.clausewise.message.Text;
import io.clausewise.roster.preflight.RefusalCode;

/** Every problem this service answers with; its type is {@code urn:clausewise:problem:<id>}. */
public enum Code {
    MALFORMED_JSON(400, "malformed-json", "JSON 格式有误", "Malformed JSON"),
    MALFORMED_MULTIPART(400, "malformed-multipart", "multipart 格式有误", "Malformed multipart body"),
    INVALID_PARAMETER(400, "invalid-parameter", "查询参数有误", "Invalid query parameter"),
    INVALID_HTTP(400, "invalid-http", "HTTP 请求有误", "Invalid HTTP request"),
    NOT_FOUND(404, "not-found", "没有这个地址", "No such address"),
    UNKNOWN_PROGRAM(404, "unknown-program", "没有这个项目", "No such programme"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "不支持这种请求方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "not-acceptable", "不能以所要的格式回答", "Cannot answer in the format asked for"),
    READ_TIMEOUT(408, "read-timeout", "等待请求内容超时", "The request body took too long"),
    BODY_TOO_LARGE(413, "body-too-large", "请求内容太大", "Request body too large"),
    LINE_TOO_LONG(413, "line-too-long", "这一行太长", "Line too long"),
    TOO_MANY_PROFILES(413, "too-many-profiles", "人数太多", "Too many profiles"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "不支持这种内容格式", "Unsupported media type"),
    INVALID_REQUEST(422, "invalid-request", "请求内容有误", "The request is not valid"),
    ROSTER_TOO_LARGE(RefusalCode.TOO_LARGE, "名册文件太大", "Roster file too large"),
    ROSTER_TOO_MANY_ROWS(RefusalCode.TOO_MANY_ROWS, "名册行数太多", "Too many rows in the roster"),
    ROSTER_TOO_MANY_COLUMNS(RefusalCode.TOO_MANY_COLUMNS, "名册列数太多", "Too many columns in the roster"),
    ROSTER_TOO_MANY_CELLS(RefusalCode.TOO_MANY_CELLS, "名册单元格太多", "Too many cells in the roster"),
    ROSTER_TOO_MUCH_TEXT(RefusalCode.TOO_MUCH_TEXT, "名册文字太多", "Too much text in the roster"),
    ROSTER_TOO_MANY_MERGES(RefusalCode.TOO_MANY_MERGES, "名册合并单元格太多", "Too many merged cells in the roster"),
    ROSTER_WRONG_KIND(RefusalCode.WRONG_KIND, "不是名册文件", "Not a roster file"),
    ROSTER_ENCRYPTED(RefusalCode.ENCRYPTED, "名册文件有密码", "The roster is protected by a password"),
    ROSTER_ARCHIVE_SUSPICIOUS(RefusalCode.ARCHIVE_SUSPICIOUS, "名册压缩包可疑", "The roster's archive is suspicious"),
    ROSTER_XML_SUSPICIOUS(RefusalCode.XML_SUSPICIOUS, "名册内容可疑", "The roster's XML is suspicious"),
    ROSTER_CORRUPT(RefusalCode.CORRUPT, "名册文件已损坏", "The roster is corrupt"),
    ROSTER_ENCODING(RefusalCode.ENCODING, "名册编码无法识别", "The roster's encoding is not recognised"),
    ROSTER_EMPTY(RefusalCode.EMPTY, "名册是空的", "The roster is empty"),
    ROSTER_NO_HEADING(RefusalCode.NO_HEADING, "名册里没有表头", "No heading in the roster"),
    ROSTER_NO_PEOPLE(RefusalCode.NO_PEOPLE, "名册里没有人", "Nobody in the roster"),
    ROSTER_FORMULA(RefusalCode.FORMULA, "名册里有公式", "There is a formula in the roster"),
    RULES_ARCHIVE_TOO_LARGE(413, "rules-archive-too-large", "规则压缩包太大", "Archive of rules too large"),
    RULES_ARCHIVE_WRONG_KIND(415, "rules-archive-wrong-kind", "不是 zip 压缩包", "Not a zip archive"),
    RULES_ARCHIVE_CORRUPT(422, "rules-archive-corrupt", "规则压缩包已损坏", "The archive of rules is corrupt"),
    RULES_ARCHIVE_ENCRYPTED(
            422, "rules-archive-encrypted", "规则压缩包有密码", "The archive of rules is protected by a password"),
    RULES_ARCHIVE_ENCODING(
            422, "rules-archive-encoding", "规则压缩包里的文件名编码不对", "Names in the archive of rules are not UTF-8"),
    RULES_ARCHIVE_LAYOUT(422, "rules-archive-layout", "规则压缩包里的文件夹不对", "The archive of rules has other folders"),
    RULES_ARCHIVE_SUSPICIOUS(422, "rules-archive-suspicious", "规则压缩包可疑", "The archive of rules is suspicious"),
    NOTHING_TO_RELOAD(409, "nothing-to-reload", "没有可以重新读取的规则", "There are no rules to read again"),
    RULES_REFUSED(422, "rules-refused", "规则没有启用", "The rules were not taken into service"),
    TOO_MANY_RELOADS(429, "too-many-reloads", "重新读取规则的请求太多", "Too many reloads"),
    REFUSED(400, "request-refused", "请求被拒绝", "Request refused"),
    INTERNAL_ERROR(500, "internal-error", "服务内部出错", "Internal error"),
    BUSY(503, "busy", "服务繁忙", "The service is busy"),
    UNAVAILABLE(503, "unavailable", "服务暂时不可用", "Service unavailable"),
    NO_STORAGE(507, "insufficient-storage", "临时存储不可用", "No room for temporary files");

    private final int status;
    private final String id;
    private final Text title;

    Code(int status, String id, String zh, String en) {
        this.status = status;
        this.id = id;
        this.title = new Text(zh, en);
    }

    /** A roster's refusal has its own id and status. */
    Code(RefusalCode refusal, String zh, String en) {
        this(refusal.httpStatus(), refusal.code(), zh, en);
    }

    /** That of a roster's refusal. */
    public static Code of(RefusalCode refusal) {
        return switch (refusal) {
            case TOO_LARGE -> ROSTER_TOO_LARGE;
            case TOO_MANY_ROWS -> ROSTER_TOO_MANY_ROWS;
            case TOO_MANY_COLUMNS -> ROSTER_TOO_MANY_COLUMNS;
            case TOO_MANY_CELLS -> ROSTER_TOO_MANY_CELLS;
            case TOO_MUCH_TEXT -> ROSTER_TOO_MUCH_TEXT;
            case TOO_MANY_MERGES -> ROSTER_TOO_MANY_MERGES;
            case WRONG_KIND -> ROSTER_WRONG_KIND;
            case ENCRYPTED -> ROSTER_ENCRYPTED;
            case ARCHIVE_SUSPICIOUS -> ROSTER_ARCHIVE_SUSPICIOUS;
            case XML_SUSPICIOUS -> ROSTER_XML_SUSPICIOUS;
            case CORRUPT -> ROSTER_CORRUPT;
            case ENCODING -> ROSTER_ENCODING;
            case EMPTY -> ROSTER_EMPTY;
            case NO_HEADING -> ROSTER_NO_HEADING;
            case NO_PEOPLE -> ROSTER_NO_PEOPLE;
            case FORMULA -> ROSTER_FORMULA;
        };
    }

    /** That of an archive of rules that is refused. */
    public static Code of(ZipFaultCode refusal) {
        return switch (refusal) {
            case TOO_LARGE -> RULES_ARCHIVE_TOO_LARGE;
            case WRONG_KIND -> RULES_ARCHIVE_WRONG_KIND;
            case CORRUPT -> RULES_ARCHIVE_CORRUPT;
            case ENCRYPTED -> RULES_ARCHIVE_ENCRYPTED;
            case ENCODING -> RULES_ARCHIVE_ENCODING;
            case LAYOUT -> RULES_ARCHIVE_LAYOUT;
            case SUSPICIOUS -> RULES_ARCHIVE_SUSPICIOUS;
        };
    }

    /** Its HTTP status; {@link #REFUSED} stands for whatever 4xx has no code of its own. */
    public int status() {
        return status;
    }

    public String id() {
        return id;
    }

    public Text title() {
        return title;
    }
}
