package dk.udslusning.process.engine;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.udslusning.process.names.Loop;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.ValueFields;
import org.camunda.bpm.engine.variable.impl.value.UntypedValueImpl;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Refuses every process variable that is not in the contract, whichever door it comes
 * through: each value must be serialised, also the transient one and the one that a batch
 * carries, and this is where the engine finds its serialisers.
 * <p>
 * A variable routes or schedules. Its name stands in {@link Variables}; its type is
 * String, Boolean, Integer or Long, or it is null; a String is a code or a point in time,
 * never a sentence. The refusal names the variable and not its value.
 */
final class VariableGuard {

	/** The transient result that the engine sets while it evaluates a table. */
	private static final String DECISION_RESULT = "decisionResult";

	/** What the engine counts in where a step is done once for each case. */
	private static final Set<String> LOOP_COUNTERS = Set.of(Loop.COUNTER, Loop.INSTANCES, Loop.ACTIVE_INSTANCES,
			Loop.COMPLETED_INSTANCES);

	private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "null");

	private static final Set<String> NAMES = Arrays.stream(Variables.class.getFields())
		.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
		.map(VariableGuard::valueOf)
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern CODE = Pattern.compile("[\\p{Alnum}_.:+-]{1,64}");

	private VariableGuard() {
	}

	/**
	 * Stands before every serialiser that is there.
	 */
	static void stand(DefaultVariableSerializers serializers) {
		serializers.setSerializerList(
				serializers.getSerializers().stream().<TypedValueSerializer<?>>map(Guarded::new).toList());
	}

	private static void check(VariableInstanceEntity variable, String type, TypedValue value) {
		String name = variable.getName();
		if (variable.isTransient() && DECISION_RESULT.equals(name)) {
			return;
		}
		if (LOOP_COUNTERS.contains(name) && type.equals("integer")) {
			return;
		}
		if (!NAMES.contains(name)) {
			throw new ClosedDoor("Procesvariablen \"" + shown(name) + "\" er ikke i kontrakten. "
					+ "Oplysninger om borgeren hører til i sagen, aldrig i en procesvariabel.");
		}
		if (!TYPES.contains(type)) {
			throw new ClosedDoor("Procesvariablen \"" + name + "\" må kun være tekst, ja/nej eller heltal.");
		}
		if (value.getValue() instanceof String text && !CODE.matcher(text).matches()) {
			throw new ClosedDoor("Procesvariablen \"" + name
					+ "\" må kun rumme en kode eller et tidspunkt: bogstaver uden æ, ø, å, tal og tegnene _ . : + -");
		}
	}

	/** A name, too, may be what must not stand in a log. */
	private static String shown(String name) {
		return CODE.matcher(name).matches() && !name.matches(".*\\d{4}.*") ? name : "(ulæseligt navn)";
	}

	private static String valueOf(Field constant) {
		try {
			return (String) constant.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException("The contract's constant " + constant.getName() + " cannot be read", ex);
		}
	}

	/**
	 * A serialiser that asks before it writes.
	 */
	private static final class Guarded<T extends TypedValue> implements TypedValueSerializer<T> {

		private final TypedValueSerializer<T> serializer;

		private Guarded(TypedValueSerializer<T> serializer) {
			this.serializer = serializer;
		}

		@Override
		public void writeValue(T value, ValueFields fields) {
			if (fields instanceof VariableInstanceEntity variable) {
				check(variable, getName(), value);
			}
			this.serializer.writeValue(value, fields);
		}

		@Override
		public String getName() {
			return this.serializer.getName();
		}

		@Override
		public ValueType getType() {
			return this.serializer.getType();
		}

		@Override
		public T readValue(ValueFields fields, boolean deserialize, boolean asTransient) {
			return this.serializer.readValue(fields, deserialize, asTransient);
		}

		@Override
		public boolean canHandle(TypedValue value) {
			return this.serializer.canHandle(value);
		}

		@Override
		public T convertToTypedValue(UntypedValueImpl value) {
			return this.serializer.convertToTypedValue(value);
		}

		@Override
		public String getSerializationDataformat() {
			return this.serializer.getSerializationDataformat();
		}

		@Override
		public boolean isMutableValue(T value) {
			return this.serializer.isMutableValue(value);
		}

	}

}
