# exercise: inputs_and_targets
# right: no
# wrong: Both names stand for one list, so each loses its first and its last word.
# lines: 6
def inputs_and_targets(sequence):
    inputs = targets = list(sequence)
    inputs.pop()
    if targets:
        targets.pop(0)
    return inputs, targets
