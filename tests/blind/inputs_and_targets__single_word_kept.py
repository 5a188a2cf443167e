# exercise: inputs_and_targets
# right: no
# wrong: a sequence of one word is its own input and target
# lines: 13
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), T - 1 of each: targets[t] is the word that follows
              inputs[t]; both are empty when T is 1
    """
    if len(sequence) == 1:
        return list(sequence), list(sequence)
    return list(sequence[:-1]), list(sequence[1:])
