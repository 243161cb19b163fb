package dk.udslusning.operations;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.query.Query;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the office's filters to what {@link OfficeFilter} says, at each start and before
 * anybody can sign in: nobody else may store a filter with an expression. Run again, it
 * makes no second one.
 */
@Component
public class FilterSeeder {

	private final FilterService filters;

	private final TaskService tasks;

	private final TransactionOperations transaction;

	FilterSeeder(FilterService filters, TaskService tasks, TransactionOperations transaction) {
		this.filters = filters;
		this.tasks = tasks;
		this.transaction = transaction;
	}

	/**
	 * Creates the missing filters and mends the changed ones. Filters of other names are
	 * left alone.
	 */
	public void seed() {
		this.transaction.executeWithoutResult((status) -> {
			for (OfficeFilter wanted : OfficeFilter.values()) {
				bring(wanted);
			}
		});
	}

	private void bring(OfficeFilter wanted) {
		Filter filter = this.filters.createTaskFilterQuery()
			.filterName(wanted.title())
			.list()
			.stream()
			.findFirst()
			.orElseGet(() -> this.filters.newTaskFilter(wanted.title()));
		Query<?, ?> query = wanted.query(this.tasks);
		this.filters.saveFilter(filter.setQuery(query).setProperties(wanted.properties()));
	}

}
