package io.clausewise.roster.headings;

/** What becomes of a column. */
public enum ColumnUse {
    /** It holds what its pointers say. */
    FIELD,
    /** 序号: numbers the rows. */
    SERIAL,
    /** 申报等级: names the programme applied for. */
    GRADE_APPLIED_FOR,
    /** 结论 and the like, as we write it ourselves: never read. */
    RESULT,
    /** Known, but no field of a profile: 备注, 联系电话, 学历. */
    OTHER,
    /** Looks like a field and is not the same: 本工种工龄 is not 在本市本工种工龄. Somebody has to say. */
    KEPT_APART,
    /** Several columns for one field, or several things one column may hold: somebody has to choose. */
    AMBIGUOUS,
    /** Not known. */
    UNKNOWN
}
