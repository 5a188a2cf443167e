# exercise: inputs_and_targets
# right: yes
from functools import reduce


def inputs_and_targets(sequence):
    """What the network reads, and what it should say after each word.

    sequence  list of T words or indices, T >= 1
    returns   (inputs, targets), two lists or other sequences, T - 1 entries each:
              targets[t] is the word that follows inputs[t]; both are empty when T is 1
    """

    def pair(state, word):
        read, said, last = state
        read.append(last)
        said.append(word)
        return read, said, word

    words = iter(sequence)
    inputs, targets, _ = reduce(pair, words, ([], [], next(words)))
    return inputs, targets
