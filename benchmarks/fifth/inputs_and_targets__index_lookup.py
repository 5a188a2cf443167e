# exercise: inputs_and_targets
# right: no
# wrong: Looks up the successor of the first place where a word occurs, so repeated words get the wrong target.
# lines: 7
def inputs_and_targets(sequence):
    inputs = sequence[: len(sequence) - 1]
    targets = [sequence[sequence.index(word) + 1] for word in inputs]
    return inputs, targets
