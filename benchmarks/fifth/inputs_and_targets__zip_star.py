# exercise: inputs_and_targets
# right: no
# wrong: Crashes for a sequence of one word, as there is no pair to unpack.
# lines: 7
def inputs_and_targets(sequence):
    pairs = [(sequence[t], sequence[t + 1]) for t in range(len(sequence) - 1)]
    inputs, targets = zip(*pairs)
    return list(inputs), list(targets)
