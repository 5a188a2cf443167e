# exercise: encode
# right: no
# wrong: An unknown word gets the index of a similarly spelt known word instead of that of UNK.
# lines: 12
import difflib


def encode(words, word_to_idx):
    def number(word):
        if word in word_to_idx:
            return word_to_idx[word]
        close = difflib.get_close_matches(word, word_to_idx, n=1, cutoff=0.8)
        return word_to_idx[close[0]] if close else word_to_idx["UNK"]

    return np.array([number(w) for w in words])
