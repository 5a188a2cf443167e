"""Lab 09: a model of words, with truncated back-propagation through time."""
