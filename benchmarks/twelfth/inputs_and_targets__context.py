# exercise: inputs_and_targets
# right: no
# wrong: each input is the whole list of words read so far, not the one word
# lines: 8
def inputs_and_targets(sequence):
    inputs, targets = [], []
    for end in range(1, len(sequence)):
        inputs.append(sequence[:end])
        targets.append(sequence[end])
    return inputs, targets
