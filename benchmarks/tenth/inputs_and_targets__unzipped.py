# exercise: inputs_and_targets
# right: no
# wrong: With a single word there are no pairs to unpack, and the function stops with an error in place of giving two empty lists.
# lines: 6
def inputs_and_targets(sequence):
    inputs, targets = zip(*zip(sequence[:-1], sequence[1:]))
    return list(inputs), list(targets)
