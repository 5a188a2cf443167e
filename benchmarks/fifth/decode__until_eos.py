# exercise: decode
# right: no
# wrong: Stops at EOS and leaves out all the words after it.
# lines: 10
from itertools import takewhile


def decode(indices, idx_to_word):
    words = (idx_to_word[i] for i in indices)
    sentence = list(takewhile(lambda w: w != "EOS", words))
    if len(sentence) < len(indices):
        sentence.append("EOS")
    return sentence
