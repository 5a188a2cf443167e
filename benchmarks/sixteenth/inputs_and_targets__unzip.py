# exercise: inputs_and_targets
# right: no
# wrong: A sequence of one word has no pairs to unpack and crashes.
# lines: 6
def inputs_and_targets(sequence):
    x, y = zip(*[(sequence[t], sequence[t + 1]) for t in range(len(sequence) - 1)])
    return list(x), list(y)
