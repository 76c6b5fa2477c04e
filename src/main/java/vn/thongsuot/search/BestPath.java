package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The likeliest way through a lattice (Viterbi, with the last word as state). */
final class BestPath {

	/** States kept at a node; more change nothing but the time. */
	private static final int BEAM = 20;

	private final SyllableModel model;

	private final Map<Integer, Map<String, State>> states = new HashMap<>();

	BestPath(SyllableModel model) {
		this.model = model;
	}

	List<Lattice.Edge> through(Lattice lattice) {
		this.states.put(Lattice.node(0), Map.of("", new State(0, "", null, null)));
		for (int token = 0; token < lattice.tokens.size(); token++) {
			follow(lattice.from(token));
		}
		return edges(best(Lattice.node(lattice.tokens.size())).getFirst());
	}

	/** In the order of their nodes: nothing leads to a node any more once one is left. */
	private void follow(List<Lattice.Edge> edges) {
		int node = -1;
		List<State> here = List.of();
		for (Lattice.Edge edge : edges) {
			if (edge.from() != node) {
				node = edge.from();
				here = best(node);
			}
			here.forEach((state) -> follow(edge, state));
		}
	}

	private void follow(Lattice.Edge edge, State before) {
		double cost = before.cost + edge.cost() + this.model.cost(before.word, edge.word());
		this.states.computeIfAbsent(edge.to(), (k) -> new HashMap<>())
			.merge(edge.word(), new State(cost, edge.word(), edge, before), (a, b) -> (a.cost <= b.cost) ? a : b);
	}

	private List<State> best(int node) {
		Map<String, State> here = this.states.getOrDefault(node, Map.of());
		if (here.size() <= BEAM) {
			return List.copyOf(here.size() == 1 ? here.values() : sorted(here));
		}
		List<State> kept = sorted(here).subList(0, BEAM);
		here.keySet().retainAll(kept.stream().map((state) -> state.word).toList());
		return kept;
	}

	private static List<State> sorted(Map<String, State> states) {
		return states.values().stream().sorted(Comparator.comparingDouble((state) -> state.cost)).toList();
	}

	private static List<Lattice.Edge> edges(State end) {
		List<Lattice.Edge> edges = new ArrayList<>();
		for (State state = end; state != null && state.edge != null; state = state.before) {
			edges.add(state.edge);
		}
		Collections.reverse(edges);
		return edges;
	}

	private record State(double cost, String word, Lattice.@Nullable Edge edge, @Nullable State before) {
	}

}
