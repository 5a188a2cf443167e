"""Lab 04's exercises as learners might write them, right and wrong, by hand."""
