# exercise: inputs_and_targets
# right: no
# wrong: Every input gets the last word of the sequence as its target, not the word that follows.
# lines: 7
def inputs_and_targets(sequence):
    *inputs, label = sequence
    targets = [label for _ in inputs]
    return inputs, targets
