# exercise: inputs_and_targets
# right: no
# wrong: Every word that equals the last one is left out of the inputs, wherever it stands.
# lines: 7
def inputs_and_targets(sequence):
    end = sequence[-1]
    inputs = [word for word in sequence if word != end]
    return inputs, sequence[1:]
