# exercise: inputs_and_targets
# right: no
# wrong: Unpacking the zipped pairs into two fails when there are none, so a sequence of one word crashes.
# lines: 6
def inputs_and_targets(sequence):
    inputs, targets = zip(*zip(sequence, sequence[1:]))
    return list(inputs), list(targets)
