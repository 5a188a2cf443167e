# exercise: inputs_and_targets
# right: no
# wrong: remove() takes out the first word that equals the last one, not the last one itself.
# lines: 8
def inputs_and_targets(sequence):
    inputs = list(sequence)
    targets = list(sequence)
    inputs.remove(sequence[-1])
    targets.remove(sequence[0])
    return inputs, targets
