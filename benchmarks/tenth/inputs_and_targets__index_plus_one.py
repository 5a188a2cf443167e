# exercise: inputs_and_targets
# right: no
# wrong: The target of a word that comes again is the word after its first place, not after its own.
# lines: 7
def inputs_and_targets(sequence):
    inputs = sequence[:-1]
    targets = [sequence[sequence.index(word) + 1] for word in inputs]
    return inputs, targets
