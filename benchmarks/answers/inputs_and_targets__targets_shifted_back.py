# exercise: inputs_and_targets
# right: no
# wrong: the targets are the words before, not the ones that follow (both slices exchanged)

def inputs_and_targets(sequence):
    following = slice(1, None)
    preceding = slice(None, -1)
    return sequence[following], sequence[preceding]
