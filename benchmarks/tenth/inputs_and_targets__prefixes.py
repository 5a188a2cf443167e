# exercise: inputs_and_targets
# right: no
# wrong: Each input is the list of all words read so far in place of the one word.
# lines: 8
def inputs_and_targets(sequence):
    inputs, targets = [], []
    for i in range(1, len(sequence)):
        inputs.append(sequence[:i])
        targets.append(sequence[i])
    return inputs, targets
