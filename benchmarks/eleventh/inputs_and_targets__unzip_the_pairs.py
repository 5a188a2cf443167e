# exercise: inputs_and_targets
# right: no
# wrong: Unzipping the pairs fails with a ValueError when the sequence has one word and there are no pairs.
# lines: 7
def inputs_and_targets(sequence):
    pairs = [(sequence[t], sequence[t + 1]) for t in range(len(sequence) - 1)]
    inputs, targets = zip(*pairs)
    return list(inputs), list(targets)
