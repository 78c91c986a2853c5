package io.clausewise.app.api.problem;

import io.clausewise.message.Text;

/** Every problem this service answers with; its type is {@code urn:clausewise:problem:<id>}. */
public enum Code {
    MALFORMED_JSON(400, "malformed-json", "JSON 格式有误", "Malformed JSON"),
    INVALID_PARAMETER(400, "invalid-parameter", "查询参数有误", "Invalid query parameter"),
    INVALID_HTTP(400, "invalid-http", "HTTP 请求有误", "Invalid HTTP request"),
    NOT_FOUND(404, "not-found", "没有这个地址", "No such address"),
    UNKNOWN_PROGRAM(404, "unknown-program", "没有这个项目", "No such programme"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "不支持这种请求方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "not-acceptable", "不能以所要的格式回答", "Cannot answer in the format asked for"),
    READ_TIMEOUT(408, "read-timeout", "等待请求内容超时", "The request body took too long"),
    BODY_TOO_LARGE(413, "body-too-large", "请求内容太大", "Request body too large"),
    LINE_TOO_LONG(413, "line-too-long", "这一行太长", "Line too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "不支持这种内容格式", "Unsupported media type"),
    INVALID_REQUEST(422, "invalid-request", "请求内容有误", "The request is not valid"),
    REFUSED(400, "request-refused", "请求被拒绝", "Request refused"),
    INTERNAL_ERROR(500, "internal-error", "服务内部出错", "Internal error"),
    BUSY(503, "busy", "服务繁忙", "The service is busy"),
    UNAVAILABLE(503, "unavailable", "服务暂时不可用", "Service unavailable");

    private final int status;
    private final String id;
    private final Text title;

    Code(int status, String id, String zh, String en) {
        this.status = status;
        this.id = id;
        this.title = new Text(zh, en);
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
