package io.clausewise.workbench.skeleton;

import io.clausewise.message.Text;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a notice's folder, from which the package of its rules and the id of its programme are made.
 *
 * @param folder {@code city/short-name-year}
 */
public record NoticeName(String folder) {
    private static final String WORDS = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern ALLOWED = Pattern.compile(WORDS + "/" + WORDS + "-(?:19|20)[0-9]{2}");
    private static final int LONGEST = 80;

    /** What Drools reads as values, and not as part of a package's name. */
    private static final Set<String> VALUES = Set.of("true", "false", "null");

    /** @throws IllegalArgumentException if {@link #fault} finds one */
    public NoticeName {
        if (fault(folder) != null) {
            throw new IllegalArgumentException("not the name of a notice's folder");
        }
    }

    /** What is wrong with a name and what is allowed; null if nothing is. */
    public static @Nullable Text fault(String folder) {
        if (folder.length() > LONGEST || !ALLOWED.matcher(folder).matches()) {
            return new Text(
                    "文件夹名不能是“" + folder + "”。允许：城市/通知-年份，小写英文字母、数字和连字符，至多 " + LONGEST
                            + " 个字符，以四位年份结尾，如 wenzhou/chief-technician-2026",
                    "the folder cannot be named \"" + folder
                            + "\". Allowed: city/notice-year, lower-case letters, digits"
                            + " and hyphens, at most " + LONGEST + " characters, ending with the year in four digits,"
                            + " such as wenzhou/chief-technician-2026");
        }
        String city = folder.substring(0, folder.indexOf('/'));
        if (VALUES.contains(city)) {
            return new Text(
                    "城市不能叫“" + city + "”：这是规则语言的保留字。允许：别的名字，如 " + city + "-city",
                    "the city cannot be named \"" + city
                            + "\", a word that the rule language keeps for itself. Allowed: another" + " name, such as "
                            + city + "-city");
        }
        return null;
    }

    /** The first line of its rule files names it. */
    String packageName() {
        return folder.replace('/', '.').replace('-', '_');
    }

    /** The id of its first programme. */
    public String program() {
        return folder.replace('/', '-');
    }

    int year() {
        return Integer.parseInt(folder.substring(folder.length() - 4));
    }

    /** What it is in English where nobody says: {@code Chief technician (2026)}. */
    public String english() {
        String words =
                folder.substring(folder.indexOf('/') + 1, folder.length() - 5).replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " (" + year() + ")";
    }
}
