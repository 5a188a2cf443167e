# exercise: inputs_and_targets
# right: no
# wrong: The sequence is cut into pairs that do not overlap, so every second word is never an input.
# lines: 7
def inputs_and_targets(sequence):
    usable = len(sequence) // 2 * 2
    table = [sequence[k:k + 2] for k in range(0, usable, 2)]
    return [row[0] for row in table], [row[1] for row in table]
