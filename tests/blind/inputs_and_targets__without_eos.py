# exercise: inputs_and_targets
# right: no
# wrong: The inputs are all words but EOS, so a sequence that does not end with EOS keeps its last word as an input.
# name: eos-left-out-for-the-last-word
# lines: 7
def inputs_and_targets(sequence):
    inputs = [word for word in sequence if word != "EOS"]
    targets = sequence[1:]
    return inputs, targets
