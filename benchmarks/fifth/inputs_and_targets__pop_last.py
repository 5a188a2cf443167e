# exercise: inputs_and_targets
# right: no
# wrong: Takes the last word out of the list it was given, so the targets lack their last word.
# lines: 7
def inputs_and_targets(sequence):
    inputs = sequence
    inputs.pop()
    targets = sequence[1:]
    return inputs, targets
