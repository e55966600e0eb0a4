"""Pictures drawn from the data: the steps of a flow between systems, and what data goes where."""
