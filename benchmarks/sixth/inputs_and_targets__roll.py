# exercise: inputs_and_targets
# right: no
# wrong: The targets are rolled to the right and not to the left, so a target is the word before the input, the last word at the first step.
# lines: 7
def inputs_and_targets(sequence):
    words = np.array(sequence)
    shifted = np.roll(words, 1)
    return words[:-1].tolist(), shifted[:-1].tolist()
