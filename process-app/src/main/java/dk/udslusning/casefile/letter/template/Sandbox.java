package dk.udslusning.casefile.letter.template;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;

/**
 * What a template may use: choices, repetitions, shared parts and a few filters. What
 * could put unescaped words into a letter, or work without end, is not there.
 */
class Sandbox extends ExtensionCustomizer {

	/** What the engine puts into reach by itself. */
	static final Set<String> ENGINES_OWN = Set.of("_context", "locale", "template");

	private static final Set<String> TAGS = Set.of("block", "extends", "for", "if", "include", "set");

	private static final Set<String> FILTERS = Set.of("capitalize", "default", "escape", "first", "join", "last",
			"length", "lower", "prose", "replace", "trim", "upper");

	private static final Set<String> TESTS = Set.of("empty", "null", "even", "odd");

	private static final Set<String> FUNCTIONS = Set.of("block", "parent");

	/** Its right side would be a regular expression. */
	private static final Set<String> NO_OPERATORS = Set.of("matches");

	/**
	 * Where a repetition is: {@code loop.first}, {@code loop.last}, {@code loop.index}.
	 */
	private static final Set<String> LOOP = Set.of("isFirst", "isLast", "getIndex");

	Sandbox(Extension extension) {
		super(extension);
	}

	@Override
	public Map<String, Filter> getFilters() {
		return allowed(super.getFilters(), FILTERS);
	}

	@Override
	public Map<String, Test> getTests() {
		return allowed(super.getTests(), TESTS);
	}

	@Override
	public Map<String, Function> getFunctions() {
		return allowed(super.getFunctions(), FUNCTIONS);
	}

	@Override
	public List<TokenParser> getTokenParsers() {
		List<TokenParser> all = super.getTokenParsers();
		return (all == null) ? null : all.stream().filter((tag) -> TAGS.contains(tag.getTag())).toList();
	}

	@Override
	public List<BinaryOperator> getBinaryOperators() {
		List<BinaryOperator> all = super.getBinaryOperators();
		return (all == null) ? null
				: all.stream().filter((operator) -> !NO_OPERATORS.contains(operator.getSymbol())).toList();
	}

	/** No method of any object, but for where a repetition is. */
	static boolean mayCall(Object object, Method method) {
		return object != null && object.getClass().getName().equals(ForNode.class.getName() + "$LoopVariables")
				&& LOOP.contains(method.getName());
	}

	private static <T> Map<String, T> allowed(Map<String, T> all, Set<String> names) {
		if (all == null) {
			return null;
		}
		Map<String, T> allowed = new HashMap<>(all);
		allowed.keySet().retainAll(names);
		return allowed;
	}

}
