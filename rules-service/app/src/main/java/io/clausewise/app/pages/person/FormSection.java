package io.clausewise.app.pages.person;

import java.util.List;

/**
 * Fields that stand together.
 *
 * @param id the section or list of the profile
 */
record FormSection(String id, List<FormField> fields) {}
