# exercise: inputs_and_targets
# right: no
# wrong: The sequence is cut into separate pairs, so every second word is only ever an input.
# lines: 7
def inputs_and_targets(sequence):
    inputs, targets = [], []
    for t in range(0, len(sequence) - 1, 2):
        inputs.append(sequence[t])
        targets.append(sequence[t + 1])
    return inputs, targets
