# exercise: inputs_and_targets
# right: no
# wrong: the next word is looked up behind the first occurrence of the input, so every repeated word gets the target of its first
# lines: 13
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """
    inputs = [sequence[t] for t in range(len(sequence) - 1)]
    targets = [sequence[sequence.index(word) + 1] for word in inputs]
    return inputs, targets
