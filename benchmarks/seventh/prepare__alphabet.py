# exercise: prepare
# right: no
# wrong: equally frequent words are taken in alphabetical order and not in order of first appearance
# lines: 17

def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on.

    sentences        list of lists of words, left as they are
    vocabulary_size  C, 3 or more; the three marks count
    returns  index_to_word (list: the marks and the most frequent words; of
             equally frequent ones those that came first; in any order),
             word_to_index (dict), X and y: an array or a list of indices for each
             sentence, SENTENCE_START and its words; its words and SENTENCE_END
    """
    flat = [w for s in sentences for w in s]
    vocab, freq = np.unique(flat, return_counts=True)
    order = np.argsort(-freq, kind="stable")[: vocabulary_size - 3]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN", *(str(vocab[i]) for i in order)]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    ids = [[word_to_index.get(w, 2) for w in s] for s in sentences]
    X = [np.array([0] + row) for row in ids]
    y = [np.array(row + [1]) for row in ids]
    return index_to_word, word_to_index, X, y
