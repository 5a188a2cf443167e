# exercise: inputs_and_targets
# right: no
# wrong: An input is the whole beginning of the sequence up to that word in place of the one word.
# lines: 7
def inputs_and_targets(sequence):
    T = len(sequence)
    inputs = [sequence[:t] for t in range(1, T)]
    targets = [sequence[t] for t in range(1, T)]
    return inputs, targets
