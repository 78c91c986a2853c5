package io.clausewise.notice;

import io.clausewise.source.Fault;
import io.clausewise.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which clause has which role in a programme, in the order in which the file mentions them. */
final class ClauseRoles {
    private final Set<String> order = new LinkedHashSet<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();
    private final Map<String, String> waived = new LinkedHashMap<>();

    /** A clause's first mention, if it is the first. */
    void mention(String id) {
        order.add(id);
    }

    /** Reads an entry of a list as an id; null, with a finding, if it is none or has a role already. */
    @Nullable
    String add(YamlNode entry, Role role) {
        String id = entry.text();
        if (id == null) {
            return null;
        }
        return add(id, entry, role) ? id : null;
    }

    void addWaiver(String waiver, YamlNode requirement) {
        String wanted = requirement.text();
        if (wanted != null && add(waiver, requirement, Role.WAIVER)) {
            mention(wanted);
            waived.put(waiver, wanted);
        }
    }

    private boolean add(String id, YamlNode node, Role role) {
        mention(id);
        YamlNode other = nodes.putIfAbsent(id, node);
        if (other != null) {
            node.report(NoticeMessages.clauseTwice(id, other.line()));
            return false;
        }
        roles.put(id, role);
        return true;
    }

    void checkWaivers() {
        waived.forEach((waiver, wanted) -> {
            if (roles.get(wanted) != Role.REQUIREMENT) {
                YamlNode node = nodes.get(waiver);
                if (node != null) {
                    node.report(NoticeMessages.waivesNoRequirement(waiver, wanted, requirements()));
                }
            }
        });
    }

    private List<String> requirements() {
        return ids().stream().filter(id -> roles.get(id) == Role.REQUIREMENT).toList();
    }

    /** Those with a role. */
    List<String> ids() {
        return order.stream().filter(roles::containsKey).toList();
    }

    @Nullable
    Role role(String id) {
        return roles.get(id);
    }

    @Nullable
    String requirement(String waiver) {
        return waived.get(waiver);
    }

    void report(String id, Fault fault) {
        YamlNode node = nodes.get(id);
        if (node != null) {
            node.report(fault);
        }
    }

    /** The formula with each waived requirement as "requirement or waiver". */
    Formula withWaivers(Formula formula) {
        if (formula instanceof Formula.All all) {
            return new Formula.All(all.parts().stream().map(this::withWaivers).toList());
        }
        if (formula instanceof Formula.Any any) {
            return new Formula.Any(any.parts().stream().map(this::withWaivers).toList());
        }
        if (!(formula instanceof Formula.Leaf leaf)) {
            return formula;
        }
        List<Formula> parts = new ArrayList<>(List.of(leaf));
        waived.forEach((waiver, requirement) -> {
            if (requirement.equals(leaf.clause())) {
                parts.add(new Formula.Leaf(waiver));
            }
        });
        return parts.size() == 1 ? leaf : new Formula.Any(parts);
    }
}
