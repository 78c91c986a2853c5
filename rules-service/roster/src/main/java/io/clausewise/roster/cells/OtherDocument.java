package io.clausewise.roster.cells;

import io.clausewise.message.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Documents that are no resident identity card, by the words beside the number or by the number's form. */
enum OtherDocument {
    PASSPORT("护照", "a passport", "护照", "[EG][0-9]{8}|E[A-Z][0-9]{7}|[DSP][0-9]{7}|(SE|DE|PE)[0-9]{7}"),
    HONG_KONG_MACAO_PERMIT(
            "港澳居民来往内地通行证", "a Hong Kong and Macao residents' permit", "回乡证|港澳", "[HM][0-9]{8}([0-9]{2})?"),
    TAIWAN_PERMIT("台湾居民来往大陆通行证", "a Taiwan residents' permit", "台胞证|台湾", "[0-9]{8}\\([A-Z0-9]\\)"),
    RESIDENCE_PERMIT("外国人永久居留证", "a foreigner's permanent residence card", "居留证|居留身份证", "[A-Z]{3}[0-9]{12}"),
    MILITARY("军人证件", "a military document", "军官|士兵|军人|文职|警官", "[军海空政武]字?第?[0-9]{6,8}号?"),
    OTHER("其他证件", "another document", "通行证|户口|驾驶证|社保", "[A-Z][0-9]{6}\\([0-9A]\\)");

    final Text label;
    private final Pattern pattern;

    OtherDocument(String zh, String en, String words, String form) {
        this.label = new Text(zh, en);
        this.pattern = Pattern.compile(".*(?:" + words + ").*|" + form);
    }

    static Optional<OtherDocument> find(String number) {
        for (OtherDocument document : values()) {
            if (document.pattern.matcher(number).matches()) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }
}
