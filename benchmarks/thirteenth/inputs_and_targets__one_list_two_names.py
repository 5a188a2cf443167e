# exercise: inputs_and_targets
# right: no
# wrong: inputs and targets are the same list, so it loses both its ends and is returned twice
# lines: 6
def inputs_and_targets(sequence):
    inputs = targets = list(sequence)
    inputs.pop()
    if targets:
        targets.pop(0)
    return inputs, targets
