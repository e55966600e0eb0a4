"""JSONata: engine, syntax tree, lineage, static types, function catalog."""
