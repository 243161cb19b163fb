package dk.udslusning.api.calculation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import dk.udslusning.api.JsonFaults;
import dk.udslusning.api.StrictJson;
import dk.udslusning.casefile.FieldFault;

import org.springframework.stereotype.Component;

/**
 * Reads what was sent, and finds not the first fault but each: a field that cannot be
 * read is noted, taken out, and the rest is read again.
 */
@Component
class RequestReader {

	private static final int MOST_FAULTS = 50;

	private final ObjectMapper json;

	RequestReader(StrictJson json) {
		this.json = json.strict();
		this.json.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
		this.json.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
		this.json.coercionConfigFor(LogicalType.Float).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
	}

	/**
	 * Reads a request.
	 * @param body one JSON object in UTF-8
	 * @param type what it should be
	 * @return the request with the faults of single fields
	 * @throws FaultyRequest where it is no JSON object at all
	 */
	<T> Read<T> read(byte[] body, Class<T> type) {
		JsonNode tree = tree(body);
		List<FieldFault> faults = new ArrayList<>();
		while (true) {
			try {
				return new Read<>(this.json.treeToValue(tree, type), faults);
			}
			catch (JsonMappingException fault) {
				faults.add(JsonFaults.of(fault));
				if (faults.size() > MOST_FAULTS || !takeOut(tree, fault.getPath())) {
					throw new FaultyRequest(faults);
				}
			}
			catch (JsonProcessingException unreadable) {
				throw notAnObject();
			}
		}
	}

	private JsonNode tree(byte[] body) {
		try {
			JsonNode tree = this.json.readTree(body);
			if (tree == null || !tree.isObject()) {
				throw notAnObject();
			}
			return tree;
		}
		catch (IOException unreadable) {
			throw notAnObject();
		}
		catch (NumberFormatException beyondAnyNumber) {
			throw new FaultyRequest(List.of(new FieldFault("", "Et af tallene er for stort til at blive læst")));
		}
	}

	private static FaultyRequest notAnObject() {
		return new FaultyRequest(
				List.of(new FieldFault("", "Send ét JSON-objekt i UTF-8, hvor hvert felt står én gang")));
	}

	private static boolean takeOut(JsonNode tree, List<JsonMappingException.Reference> path) {
		JsonNode around = tree;
		for (int i = 0; i < path.size() - 1 && around != null; i++) {
			JsonMappingException.Reference step = path.get(i);
			around = (step.getFieldName() != null) ? around.get(step.getFieldName()) : around.get(step.getIndex());
		}
		if (path.isEmpty()) {
			return false;
		}
		JsonMappingException.Reference last = path.get(path.size() - 1);
		if (around instanceof ObjectNode object && last.getFieldName() != null) {
			return object.remove(last.getFieldName()) != null;
		}
		if (around instanceof ArrayNode array && last.getIndex() >= 0 && last.getIndex() < array.size()
				&& !array.get(last.getIndex()).isNull()) {
			array.setNull(last.getIndex());
			return true;
		}
		return false;
	}

	/**
	 * What could be read.
	 *
	 * @param <T> the request
	 * @param request the request without the faulty fields
	 * @param faults the faulty fields
	 */
	record Read<T>(T request, List<FieldFault> faults) {

		/** All faults; a field that could not be read is not told to be missing too. */
		List<FieldFault> with(List<FieldFault> others) {
			Set<String> told = this.faults.stream().map(FieldFault::field).collect(Collectors.toSet());
			List<FieldFault> all = new ArrayList<>(this.faults);
			others.stream()
				.filter((fault) -> told.stream().noneMatch((field) -> isIn(fault.field(), field)))
				.forEach(all::add);
			return all;
		}

		private static boolean isIn(String field, String around) {
			return field.equals(around) || field.startsWith(around + ".") || field.startsWith(around + "[");
		}

	}

}
