# exercise: encode
# right: yes

def encode(words, word_to_idx):
    """The index of every word.

    words        list of T words, T >= 1
    word_to_idx  dict from word to index; it holds 'UNK', not always as its last entry,
                 and is not changed
    returns      NumPy array (T,) of any integer dtype that holds every index of the
                 vocabulary; unknown words have the index of 'UNK'
    """

    def index_of(word):
        try:
            return word_to_idx[word]
        except KeyError:
            return word_to_idx["UNK"]

    return np.array(list(map(index_of, words)), dtype=np.int64)
