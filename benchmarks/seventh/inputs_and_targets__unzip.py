# exercise: inputs_and_targets
# right: no
# wrong: A sequence of one word gives no pairs, and unpacking nothing into two names raises an error.
# lines: 6
def inputs_and_targets(sequence):
    inputs, targets = zip(*zip(sequence[:-1], sequence[1:]))
    return list(inputs), list(targets)
