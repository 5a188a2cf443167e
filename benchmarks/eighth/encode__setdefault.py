# exercise: encode
# right: no
# wrong: setdefault stores every unknown word in the vocabulary, which must not be changed.
# lines: 10
from functools import partial


def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    number = lambda w: word_to_idx.setdefault(w, unk)
    return np.array(list(map(number, words)))
