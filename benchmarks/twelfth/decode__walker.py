# exercise: decode
# right: yes
from functools import reduce


def decode(indices, idx_to_word):
    def add(sentence, index):
        sentence.append(idx_to_word[int(index)])
        return sentence

    return reduce(add, indices, [])
