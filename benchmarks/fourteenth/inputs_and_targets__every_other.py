# exercise: inputs_and_targets
# right: no
# wrong: the words are cut into pairs that do not overlap, so only every second word is an input
# lines: 8
def inputs_and_targets(sequence):
    inputs = []
    targets = []
    for t in range(0, len(sequence) - 1, 2):
        inputs.append(sequence[t])
        targets.append(sequence[t + 1])
    return inputs, targets
