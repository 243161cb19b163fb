package dk.udslusning.rules.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.Operand;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.RoundTo;
import dk.udslusning.rules.explanation.Step;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.rate.Unit;

/**
 * The steps of an explanation as a program: the rule is written once, where it explains
 * itself, and runs here without words for other facts of the same shape. Steps that no
 * result takes in are left out, and what only rests on rates and settings is worked out
 * beforehand. Calculated exactly, in fractions of whole numbers.
 * <p>
 * A plan does not know for which facts it holds: whoever keeps it must ask only for those
 * that take the same way through the rule.
 */
public final class Plan {

	private static final int TAKE = 0;

	private static final int ADD = 1;

	private static final int SUBTRACT = 2;

	private static final int MULTIPLY = 3;

	private static final int PRORATE = 4;

	private static final int MIN = 5;

	private static final int MAX = 6;

	private static final int CHOOSE = 7;

	private static final int AT_LEAST = 8;

	private static final int DAYS_WITHIN = 9;

	private static final int SHARE = 10;

	/**
	 * An explanation rounds by way of ten decimals. A fraction with a larger denominator
	 * could lie nearer to a half than those can tell.
	 */
	private static final long LARGEST_DENOMINATOR = 1_000_000_000L;

	private static final int MOST_DECIMALS = 4;

	private static final int HALF_UP = 1;

	private static final int DOWN = 2;

	private static final int UP = 3;

	private final String[] inputs;

	/** First the inputs, then the constants, then a place for what each step gives. */
	private final long[] numerators;

	private final long[] denominators;

	private final int[] operations;

	private final int[][] operands;

	/** Zero where a step is not rounded. */
	private final long[] multiples;

	private final int[] roundings;

	private final int firstStep;

	private final int[] results;

	private Plan(Compiler compiler, List<String> results) {
		this.inputs = compiler.inputs.toArray(String[]::new);
		int constants = compiler.constants.size();
		this.firstStep = this.inputs.length + constants;
		int places = this.firstStep + compiler.steps.size();
		this.numerators = new long[places];
		this.denominators = new long[places];
		for (int i = 0; i < constants; i++) {
			this.numerators[this.inputs.length + i] = compiler.constants.get(i)[0];
			this.denominators[this.inputs.length + i] = compiler.constants.get(i)[1];
		}
		int count = compiler.steps.size();
		this.operations = new int[count];
		this.operands = new int[count][];
		this.multiples = new long[count];
		this.roundings = new int[count];
		for (int i = 0; i < count; i++) {
			Step step = compiler.steps.get(i);
			this.operations[i] = code(step.operation());
			this.operands[i] = step.operands().stream().mapToInt((operand) -> place(compiler, operand)).toArray();
			this.multiples[i] = (step.rounding() != null) ? step.rounding().multipleOf().longValueExact() : 0;
			this.roundings[i] = (step.rounding() != null) ? mode(step.rounding()) : 0;
		}
		this.results = results.stream().mapToInt((step) -> place(compiler, Operand.Kind.STEP, step)).toArray();
	}

	/**
	 * Makes the plan of an explanation.
	 * @param explanation the explanation of one case of the shape
	 * @param fixed keys of the facts that are the same in every case of the shape
	 * @param results keys of the results that are asked for
	 * @return the plan, or nothing where a step is of a kind that a plan does not know
	 */
	public static Optional<Plan> of(Explanation explanation, Set<String> fixed, List<String> results) {
		List<String> steps = results.stream()
			.map((key) -> explanation.results()
				.stream()
				.filter((result) -> result.key().equals(key))
				.findFirst()
				.orElseThrow()
				.step())
			.toList();
		Compiler compiler = new Compiler(explanation, fixed);
		try {
			compiler.compile(steps);
			return Optional.of(new Plan(compiler, steps));
		}
		catch (UnknownStep | ArithmeticException notForAPlan) {
			return Optional.empty();
		}
	}

	/**
	 * The facts that a run asks for.
	 * @return keys, in the order in which {@link Frame#set} counts them
	 */
	public String[] inputs() {
		return this.inputs.clone();
	}

	/**
	 * A place to run the plan in, again and again, by one thread.
	 * @return the place, with everything in it that stands
	 */
	public Frame frame() {
		return new Frame(this.numerators.clone(), this.denominators.clone(), this.results);
	}

	/**
	 * Runs the plan.
	 * @param frame a place of this plan, with its inputs set
	 * @throws ArithmeticException where a number grows beyond what can be held
	 */
	public void run(Frame frame) {
		long[] num = frame.numerators;
		long[] den = frame.denominators;
		int place = this.firstStep;
		for (int i = 0; i < this.operations.length; i++) {
			step(this.operations[i], this.operands[i], num, den, place);
			if (this.multiples[i] != 0) {
				num[place] = rounded(num[place], den[place], this.multiples[i], this.roundings[i]);
				den[place] = 1;
			}
			place++;
		}
	}

	private static void step(int operation, int[] in, long[] num, long[] den, int place) {
		int first = in[0];
		long n = num[first];
		long d = den[first];
		switch (operation) {
			case TAKE -> {
			}
			case ADD, SUBTRACT -> {
				for (int i = 1; i < in.length; i++) {
					long otherNum = (operation == ADD) ? num[in[i]] : -num[in[i]];
					long otherDen = den[in[i]];
					if (d == otherDen) {
						n = Math.addExact(n, otherNum);
					}
					else {
						n = Math.addExact(product(n, otherDen), product(otherNum, d));
						d = product(d, otherDen);
					}
				}
			}
			case MULTIPLY -> {
				for (int i = 1; i < in.length; i++) {
					n = Math.multiplyExact(n, num[in[i]]);
					d = product(d, den[in[i]]);
				}
			}
			case PRORATE -> {
				n = product(Math.multiplyExact(n, num[in[1]]), den[in[2]]);
				d = Math.multiplyExact(product(d, den[in[1]]), num[in[2]]);
			}
			case MIN, MAX -> {
				for (int i = 1; i < in.length; i++) {
					int compared = compare(num[in[i]], den[in[i]], n, d);
					if ((operation == MIN) ? compared < 0 : compared > 0) {
						n = num[in[i]];
						d = den[in[i]];
					}
				}
			}
			case CHOOSE -> {
				int chosen = in[(n * 2 > d) ? 1 : 2];
				n = num[chosen];
				d = den[chosen];
			}
			case AT_LEAST -> {
				n = (compare(n, d, num[in[1]], den[in[1]]) >= 0) ? 1 : 0;
				d = 1;
			}
			case DAYS_WITHIN -> n = daysWithin(in, num);
			default -> n = share(n, num[in[1]], num[in[2]]);
		}
		num[place] = n;
		den[place] = d;
	}

	private static int compare(long num, long den, long otherNum, long otherDen) {
		return (den == otherDen) ? Long.compare(num, otherNum)
				: Long.compare(product(num, otherDen), product(otherNum, den));
	}

	/** Most denominators are 1. */
	private static long product(long number, long denominator) {
		return (denominator == 1) ? number : Math.multiplyExact(number, denominator);
	}

	/** The month's first and last day, a first day, and a last one where there is one. */
	private static long daysWithin(int[] in, long[] num) {
		long from = Math.max(num[in[0]], num[in[2]]);
		long to = (in.length == 4) ? Math.min(num[in[1]], num[in[3]]) : num[in[1]];
		return Math.max(0, to - from + 1);
	}

	private static long share(long amount, long number, long shares) {
		if (amount < 0) {
			throw new ArithmeticException("Only what is not below zero is shared");
		}
		long share = amount / shares;
		return share + ((number <= amount - share * shares) ? 1 : 0);
	}

	private static long rounded(long num, long den, long multiple, int rounding) {
		if (num < 0 || den > LARGEST_DENOMINATOR) {
			throw new ArithmeticException("Beyond what is rounded here as in an explanation");
		}
		long unit = Math.multiplyExact(den, multiple);
		if (unit == 1) {
			return num;
		}
		long whole = num / unit;
		long rest = num - whole * unit;
		boolean up = switch (rounding) {
			case HALF_UP -> rest >= unit - rest;
			case UP -> rest > 0;
			default -> false;
		};
		return Math.multiplyExact(up ? whole + 1 : whole, multiple);
	}

	private static int code(Operation operation) {
		return switch (operation) {
			case TAKE -> TAKE;
			case ADD -> ADD;
			case SUBTRACT -> SUBTRACT;
			case MULTIPLY -> MULTIPLY;
			case PRORATE -> PRORATE;
			case MIN -> MIN;
			case MAX -> MAX;
			case CHOOSE -> CHOOSE;
			case AT_LEAST -> AT_LEAST;
			case DAYS_WITHIN -> DAYS_WITHIN;
			case SHARE -> SHARE;
			default -> throw new UnknownStep();
		};
	}

	private static int mode(RoundTo rounding) {
		RoundingMode mode = rounding.rounding().mode();
		return switch (mode) {
			case HALF_UP -> HALF_UP;
			case DOWN, FLOOR -> DOWN;
			case UP, CEILING -> UP;
			default -> throw new UnknownStep();
		};
	}

	private static int place(Compiler compiler, Operand operand) {
		return (operand.kind() == Operand.Kind.CONSTANT) ? compiler.inputs.size() + compiler.constantOf(operand.value())
				: place(compiler, operand.kind(), operand.ref());
	}

	private static int place(Compiler compiler, Operand.Kind kind, String ref) {
		String name = kind + " " + ref;
		Integer constant = compiler.constantPlaces.get(name);
		if (constant != null) {
			return compiler.inputs.size() + constant;
		}
		int index = (kind == Operand.Kind.FACT) ? compiler.inputs.indexOf(ref)
				: compiler.inputs.size() + compiler.constants.size() + compiler.stepPlaces.get(ref);
		return index;
	}

	/**
	 * The numbers of one plan while it runs: inputs, what stands, and what each step
	 * gives.
	 */
	public static final class Frame {

		private final long[] numerators;

		private final long[] denominators;

		private final int[] results;

		private Frame(long[] numerators, long[] denominators, int[] results) {
			this.numerators = numerators;
			this.denominators = denominators;
			this.results = results;
		}

		/**
		 * Sets an input.
		 * @param input which, as {@link Plan#inputs} counts them
		 * @param number its number, as {@link Value#number()} has it, times the
		 * denominator
		 * @param denominator what the number is divided by, 1 for a whole one
		 */
		public void set(int input, long number, long denominator) {
			this.numerators[input] = number;
			this.denominators[input] = denominator;
		}

		/**
		 * A result after a run.
		 * @param result which, in the order in which they were asked for
		 * @return a whole number
		 * @throws ArithmeticException where the result is no whole number
		 */
		public long result(int result) {
			long number = this.numerators[this.results[result]];
			long denominator = this.denominators[this.results[result]];
			if (denominator == 1) {
				return number;
			}
			if (number % denominator != 0) {
				throw new ArithmeticException("A result is no whole number");
			}
			return number / denominator;
		}

	}

	/** A step of a kind that a plan does not know. */
	private static final class UnknownStep extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** Sorts what is asked for, what stands, and what is left to do. */
	private static final class Compiler {

		private final Explanation explanation;

		private final Set<String> fixed;

		private final List<String> inputs = new ArrayList<>();

		private final List<long[]> constants = new ArrayList<>();

		private final Map<String, Integer> constantPlaces = new HashMap<>();

		private final List<Step> steps = new ArrayList<>();

		private final Map<String, Integer> stepPlaces = new HashMap<>();

		Compiler(Explanation explanation, Set<String> fixed) {
			this.explanation = explanation;
			this.fixed = fixed;
		}

		void compile(List<String> results) {
			Set<String> needed = needed(results);
			Set<String> standing = new HashSet<>();
			for (Step each : this.explanation.steps()) {
				if (!needed.contains(each.id())) {
					continue;
				}
				if (stands(each, standing) && isExact(each.value())) {
					standing.add(each.id());
					constant(Operand.Kind.STEP + " " + each.id(), each.value());
					continue;
				}
				Step step = withMonthsEnds(each);
				step.operands().forEach((operand) -> take(operand, standing));
				this.stepPlaces.put(step.id(), this.steps.size());
				this.steps.add(step);
			}
		}

		private Set<String> needed(List<String> results) {
			Set<String> needed = new HashSet<>(results);
			List<Step> all = this.explanation.steps();
			for (int i = all.size() - 1; i >= 0; i--) {
				if (needed.contains(all.get(i).id())) {
					all.get(i)
						.operands()
						.stream()
						.filter((operand) -> operand.kind() == Operand.Kind.STEP)
						.forEach((operand) -> needed.add(operand.ref()));
				}
			}
			return needed;
		}

		private boolean stands(Step step, Set<String> standing) {
			return step.operands().stream().allMatch((operand) -> switch (operand.kind()) {
				case CONSTANT, RATE -> true;
				case FACT -> this.fixed.contains(operand.ref());
				case STEP -> standing.contains(operand.ref());
			});
		}

		/**
		 * A third of something is not kept as its decimals: the division stays a step.
		 */
		private static boolean isExact(Value value) {
			return value.unit() != Unit.CODE && value.number().stripTrailingZeros().scale() <= MOST_DECIMALS;
		}

		/** A month is two days: its first and its last. */
		private Step withMonthsEnds(Step step) {
			if (step.operation() != Operation.DAYS_WITHIN) {
				return step;
			}
			YearMonth month = step.operands().get(0).value().month();
			List<Operand> operands = new ArrayList<>(step.operands());
			operands.set(0, new Operand(Operand.Kind.CONSTANT, null, Value.of(month.atDay(1))));
			operands.add(1, new Operand(Operand.Kind.CONSTANT, null, Value.of(month.atEndOfMonth())));
			return new Step(step.id(), step.ruleId(), step.label(), step.source(), step.operation(), operands,
					step.rounding(), step.value(), step.main(), step.words(), step.figures());
		}

		private void take(Operand operand, Set<String> standing) {
			switch (operand.kind()) {
				case CONSTANT -> constantOf(operand.value());
				case RATE -> constant(operand.kind() + " " + operand.ref(), operand.value());
				case FACT -> {
					if (this.fixed.contains(operand.ref())) {
						constant(operand.kind() + " " + operand.ref(), operand.value());
					}
					else if (!this.inputs.contains(operand.ref())) {
						this.inputs.add(operand.ref());
					}
				}
				case STEP -> {
					if (!standing.contains(operand.ref()) && !this.stepPlaces.containsKey(operand.ref())) {
						throw new UnknownStep();
					}
				}
			}
		}

		private int constantOf(Value value) {
			return constant("CONSTANT " + value.text() + " " + value.unit(), value);
		}

		private int constant(String name, Value value) {
			return this.constantPlaces.computeIfAbsent(name, (any) -> {
				this.constants.add(fraction(value));
				return this.constants.size() - 1;
			});
		}

		private static long[] fraction(Value value) {
			if (value.unit() == Unit.CODE) {
				throw new UnknownStep();
			}
			BigDecimal number = value.number().stripTrailingZeros();
			int scale = Math.max(0, number.scale());
			long den = BigDecimal.ONE.movePointRight(scale).longValueExact();
			long num = number.movePointRight(scale).longValueExact();
			long common = gcd(Math.abs(num), den);
			return new long[] { num / common, den / common };
		}

		private static long gcd(long one, long other) {
			long a = one;
			long b = other;
			while (b != 0) {
				long rest = a % b;
				a = b;
				b = rest;
			}
			return Math.max(1, a);
		}

	}

}
