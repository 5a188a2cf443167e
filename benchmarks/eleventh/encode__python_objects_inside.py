# exercise: encode
# right: no
# wrong: The array is made by a ufunc from a Python function and has dtype object instead of an integer dtype.
# lines: 13
def encode(words, word_to_idx):
    def number(w):
        try:
            return word_to_idx[w]
        except KeyError:
            return word_to_idx["UNK"]

    look_up = np.frompyfunc(number, 1, 1)
    return look_up(np.array(words, dtype=object))
