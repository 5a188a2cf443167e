# exercise: inputs_and_targets
# right: no
# wrong: what is read and what is said are exchanged
# lines: 12
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), T - 1 of each: targets[t] is the word that follows
              inputs[t]; both are empty when T is 1
    """
    inputs, targets = sequence[1:], sequence[:-1]
    return inputs, targets
