"""Networks trained fast for the labs: loops, optimisers and steps. No exercise, no check."""
