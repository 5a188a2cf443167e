# exercise: inputs_and_targets
# right: no
# wrong: crashes for a sequence of one word, since there is no pair to unpack
# lines: 6
def inputs_and_targets(sequence):
    inputs, targets = zip(*zip(sequence, sequence[1:]))
    return list(inputs), list(targets)
