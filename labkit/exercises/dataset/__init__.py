"""Lab 02: from sequences to inputs and targets, three parts, a Dataset, and padded batches."""
