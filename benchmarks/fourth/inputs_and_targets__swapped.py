# exercise: inputs_and_targets
# right: no
# wrong: targets and inputs are handed back in the wrong order
# lines: 8
def inputs_and_targets(sequence):
    inputs = sequence[:-1]
    targets = sequence[1:]
    return targets, inputs
