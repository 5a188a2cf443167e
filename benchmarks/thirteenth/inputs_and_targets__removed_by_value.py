# exercise: inputs_and_targets
# right: no
# wrong: remove takes out the first word that equals the last one, so a word from the middle goes when the last word occurs earlier
# lines: 13
def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """
    inputs = list(sequence)
    inputs.remove(sequence[-1])
    targets = list(sequence)
    targets.remove(sequence[0])
    return inputs, targets
