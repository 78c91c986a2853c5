package io.clausewise.notice;

import io.clausewise.message.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How people are scored: points in dimensions, a total, perhaps grades.
 *
 * @param id unique in the whole rules folder: expert marks name it
 * @param bands best first; empty where no grade is given
 * @param tieBreaks Chinese names of the dimensions whose points decide between equal totals, the first one first
 */
public record Scorecard(
        String id, Text title, Basis basis, List<Dimension> dimensions, List<Band> bands, List<String> tieBreaks) {
    public Scorecard {
        dimensions = List.copyOf(dimensions);
        bands = List.copyOf(bands);
        tieBreaks = List.copyOf(tieBreaks);
    }

    /** The most points anybody can have. */
    public BigDecimal most() {
        return dimensions.stream().map(Dimension::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public Optional<Dimension> findDimension(String name) {
        return dimensions.stream().filter(one -> one.name().zh().equals(name)).findFirst();
    }

    /** The band of a total; empty where no grade is given. */
    public Optional<Band> findBand(BigDecimal total) {
        return bands.stream()
                .filter(band -> total.compareTo(band.atLeast()) >= 0)
                .findFirst();
    }

    public Optional<Band> findBand(Grade grade) {
        return bands.stream().filter(band -> band.grade() == grade).findFirst();
    }
}
