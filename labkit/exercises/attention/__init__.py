"""Lab 12: attention, from the look-up to the block, with every gradient by hand."""
