# exercise: inputs_and_targets
# right: no
# wrong: a start mark is put in front of the inputs and every word is a target, T entries instead of T - 1
# lines: 6, 7
def inputs_and_targets(sequence):
    targets = list(sequence)
    inputs = [None] + targets[:-1]
    return inputs, targets
