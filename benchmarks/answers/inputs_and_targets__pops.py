# exercise: inputs_and_targets
# right: no
# wrong: pop changes the caller's sequence, and what is left of it is used (pop(0) after the copy)

def inputs_and_targets(sequence):
    inputs = sequence[:-1]
    sequence.pop(0)
    return inputs, sequence
