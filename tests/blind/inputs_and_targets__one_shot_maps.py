# exercise: inputs_and_targets
# right: no
# wrong: returns iterators that can be read once and have no length
# lines: 6, 7
def inputs_and_targets(sequence):
    inputs = map(lambda t: sequence[t], range(len(sequence) - 1))
    targets = map(lambda t: sequence[t + 1], range(len(sequence) - 1))
    return inputs, targets
