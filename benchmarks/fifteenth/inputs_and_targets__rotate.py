# exercise: inputs_and_targets
# right: no
# wrong: the last word is an input too, and its target is the first word again: T entries instead of T - 1
# lines: 12, 13
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """
    inputs = list(sequence)
    targets = inputs[1:] + inputs[:1]
    return inputs, targets
