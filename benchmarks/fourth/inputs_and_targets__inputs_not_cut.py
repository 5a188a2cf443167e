# exercise: inputs_and_targets
# right: no
# wrong: the last word is left among the inputs, so there are T inputs for T - 1 targets
# lines: 6
def inputs_and_targets(sequence):
    inputs = list(sequence)
    targets = []
    for word in sequence[1:]:
        targets.append(word)
    return inputs, targets
