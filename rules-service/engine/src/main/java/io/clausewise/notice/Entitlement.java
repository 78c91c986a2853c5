package io.clausewise.notice;

import io.clausewise.message.Text;
import org.jspecify.annotations.Nullable;

/** What an eligible applicant is entitled to (奖励、资助、待遇); the amount in whole yuan, null where it is not money. */
public record Entitlement(String id, Text title, @Nullable Long amountYuan) {}
