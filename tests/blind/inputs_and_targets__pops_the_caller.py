# exercise: inputs_and_targets
# right: no
# wrong: the words are taken out of the caller's list, so targets lack the last one
# lines: 13
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), T - 1 of each: targets[t] is the word that follows
              inputs[t]; both are empty when T is 1
    """
    inputs = sequence
    inputs.pop()
    targets = sequence[1:]
    return inputs, targets
