package io.clausewise.profile;

import io.clausewise.facts.Gender;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen's ID number (公民身份号码) by GB 11643-1999: six digits of a region, the birth date, three digits of which the
 * last is odd for a man, and a check character by ISO 7064 MOD 11-2. Regions are not looked up: they change.
 */
public final class IdNumber {
    private static final Pattern FORM = Pattern.compile("[0-9]{17}[0-9X]");
    private static final String CHECK_CHARACTERS = "10X98765432";

    private final String text;
    private final LocalDate birthDate;

    private IdNumber(String text, LocalDate birthDate) {
        this.text = text;
        this.birthDate = birthDate;
    }

    /** Reads 18 characters with a real birth date and the right check character; empty for anything else. */
    public static Optional<IdNumber> find(String text) {
        if (!formed(text) || text.charAt(17) != checkCharacter(text)) {
            return Optional.empty();
        }
        return birthDateIn(text).map(birthDate -> new IdNumber(text, birthDate));
    }

    /** Whether it is 17 digits and a digit or capital X. */
    static boolean formed(String text) {
        return FORM.matcher(text).matches();
    }

    /** The check character that belongs to the first 17 digits. */
    static char checkCharacter(String text) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (text.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** The birth date in a number that is {@link #formed}; empty where the calendar has no such day. */
    static Optional<LocalDate> birthDateIn(String text) {
        int year = Integer.parseInt(text.substring(6, 10));
        int month = Integer.parseInt(text.substring(10, 12));
        int day = Integer.parseInt(text.substring(12, 14));
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Dates.inRange(date) ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public Gender gender() {
        return (text.charAt(16) - '0') % 2 == 1 ? Gender.MALE : Gender.FEMALE;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    @Override
    public String toString() {
        return text;
    }
}
