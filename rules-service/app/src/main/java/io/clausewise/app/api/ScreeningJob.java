package io.clausewise.app.api;

import io.clausewise.app.config.LoadedRuleset;
import io.clausewise.roster.preflight.CheckedRoster;
import io.clausewise.roster.screening.ScreeningRequest;

/**
 * A roster to be judged.
 *
 * @param name of its file, without ending; empty where it has none
 */
record ScreeningJob(LoadedRuleset loaded, ScreeningRequest request, CheckedRoster roster, String name) {}
