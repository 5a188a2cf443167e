# exercise: inputs_and_targets
# right: no
# wrong: UNK is left out of the sequence
# lines: 6
def inputs_and_targets(sequence):
    seq = [w for w in sequence if w != "UNK"]
    return seq[:-1], seq[1:]
