# exercise: inputs_and_targets
# right: no
# wrong: The last word is removed by its value, which takes away the first word equal to it and not the last place.
# lines: 8
# name: last-word-removed-by-value
def inputs_and_targets(sequence):
    inputs, targets = list(sequence), list(sequence)
    inputs.remove(sequence[-1])
    targets.remove(sequence[0])
    return inputs, targets
