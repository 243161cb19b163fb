-- Each completion of a task looks up its sub-tasks by this column, which the engine leaves
-- without an index: at 100,000 open tasks every completion read the whole table.
create index act_idx_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
