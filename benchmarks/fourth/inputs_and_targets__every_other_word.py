# exercise: inputs_and_targets
# right: no
# wrong: takes the sequence apart into disjoint pairs (read, say) instead of shifting it by one
# lines: 7, 8, 9
def inputs_and_targets(sequence):
    # the network reads one word and says one word, turn by turn
    usable = len(sequence) // 2 * 2
    inputs = sequence[0:usable:2]
    targets = sequence[1:usable:2]
    return inputs, targets
