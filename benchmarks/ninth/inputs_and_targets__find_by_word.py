# exercise: inputs_and_targets
# right: no
# wrong: The target is looked up behind the first place where the word occurs, so every repetition of a word gets the follower of its first occurrence.
# lines: 15
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """
    inputs = []
    targets = []
    for word in sequence[:-1]:
        here = sequence.index(word)
        inputs.append(word)
        targets.append(sequence[here + 1])
    return inputs, targets
