"""The pages of use cases, flows, traceability and operation, through their widgets."""
