# exercise: inputs_and_targets
# right: no
# wrong: a sequence of one word gives an error instead of two empty lists
# lines: 13
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """
    pairs = zip(sequence, sequence[1:])
    inputs, targets = zip(*pairs)
    return list(inputs), list(targets)
