# exercise: inputs_and_targets
# right: no
# wrong: Cuts the sequence into separate pairs, so only every second word is an input.
# lines: 6
def inputs_and_targets(sequence):
    steps = range(0, len(sequence) - 1, 2)
    inputs = [sequence[i] for i in steps]
    targets = [sequence[i + 1] for i in steps]
    return inputs, targets
