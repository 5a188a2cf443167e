# exercise: inputs_and_targets
# right: no
# wrong: Each input is the whole beginning of the sequence up to step t, not the one word at step t.
# lines: 8
def inputs_and_targets(sequence):
    inputs, targets = [], []
    for t in range(1, len(sequence)):
        inputs.append(sequence[:t])
        targets.append(sequence[t])
    return inputs, targets
