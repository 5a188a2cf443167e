# exercise: inputs_and_targets
# right: no
# wrong: the sequence is cut into pairs that do not overlap, so every word is either an input or a target
# lines: 7
def inputs_and_targets(sequence):
    n = len(sequence) // 2 * 2
    return sequence[0:n:2], sequence[1:n:2]
