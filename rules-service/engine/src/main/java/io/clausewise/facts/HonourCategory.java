package io.clausewise.facts;

/** Category of an honour (荣誉类别). */
public enum HonourCategory {
    SKILLS_AWARD,
    TECHNICAL_EXPERT,
    YOUTH_POST_EXPERT,
    SPECIAL_ALLOWANCE,
    MODEL_WORKER,
    MAY_DAY_MEDAL,
    CHIEF_TECHNICIAN,
    ARTISAN,
    LEADING_TALENT,
    OUTSTANDING_TALENT,
    OTHER
}
