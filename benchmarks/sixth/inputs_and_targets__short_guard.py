# exercise: inputs_and_targets
# right: no
# wrong: A sequence of one word is handed back as it is, where both parts should be empty.
# lines: 8
def inputs_and_targets(sequence):
    n = len(sequence)
    if n <= 1:
        return sequence, sequence
    return [sequence[t] for t in range(n - 1)], [sequence[t + 1] for t in range(n - 1)]
