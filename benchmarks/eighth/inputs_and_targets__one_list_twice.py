# exercise: inputs_and_targets
# right: no
# wrong: Inputs and targets are one and the same list, so dropping the last word and dropping the first both hit it.
# lines: 6
def inputs_and_targets(sequence):
    inputs = targets = list(sequence)
    del inputs[-1:]
    del targets[:1]
    return inputs, targets
