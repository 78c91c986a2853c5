package io.clausewise.source;

import io.clausewise.message.Text;

/** What is asked for where a YAML file has something else. */
enum YamlType {
    MAPPING("每行“名称: 值”，冒号用半角，后面空一格", "\"name: value\" on each line, with a plain colon and a space"),
    LIST("列表，如 [甲, 乙]，或每行以“- ”开头", "a list, such as [a, b] or lines that begin with \"- \""),
    TEXT("文字；像数字、true 或 null 的文字加引号", "a text; in quotes if it looks like a number, true or null"),
    WHOLE("不带引号的整数，如 3", "a whole number without quotes, such as 3"),
    NUMBER(
            "不带引号、不小于 0 的数，小数至多两位，如 20 或 2.5",
            "a number without quotes, not below 0, with at most two decimals, such as 20 or 2.5"),
    FLAG("true 或 false", "true or false"),
    DATE("实际存在的日期，如 2017-05-18", "a date that exists, such as 2017-05-18");

    final Text allowed;

    YamlType(String zh, String en) {
        this.allowed = new Text(zh, en);
    }
}
