package io.clausewise.facts;

/** Vocational qualification level (职业资格、职业技能等级), ascending: the eight-grade series (新八级工) of 人社部发〔2022〕14号. */
public enum QualificationLevel implements Ordered {
    APPRENTICE,
    JUNIOR,
    INTERMEDIATE,
    SENIOR,
    TECHNICIAN,
    SENIOR_TECHNICIAN,
    SPECIAL_TECHNICIAN,
    CHIEF_TECHNICIAN
}
