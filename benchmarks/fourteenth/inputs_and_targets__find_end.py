# exercise: inputs_and_targets
# right: no
# wrong: the end is looked for by its word, so a sequence whose last word also comes earlier is cut there
# lines: 7
def inputs_and_targets(sequence):
    sequence = list(sequence)
    end = sequence.index(sequence[-1])
    return sequence[:end], sequence[1 : end + 1]
