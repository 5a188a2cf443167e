# exercise: prepare
# right: no
# wrong: all sentences are filled up with SENTENCE_END to the length of the longest one
# lines: 23, 24

from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on.

    sentences        list of lists of words, left as they are
    vocabulary_size  C, 3 or more; the three marks count
    returns  index_to_word (list: the marks and the most frequent words; of
             equally frequent ones those that came first; in any order),
             word_to_index (dict), X and y: an array or a list of indices for each
             sentence, SENTENCE_START and its words; its words and SENTENCE_END
    """
    counter = Counter(w for s in sentences for w in s)
    common = [w for w, _ in counter.most_common(vocabulary_size - 3)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + common
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    maxlen = max(map(len, sentences)) + 2
    M = np.full((len(sentences), maxlen), word_to_index["SENTENCE_END"])
    M[:, 0] = word_to_index["SENTENCE_START"]
    for i, s in enumerate(sentences):
        M[i, 1 : len(s) + 1] = [word_to_index.get(w, 2) for w in s]
    return index_to_word, word_to_index, M[:, :-1], M[:, 1:]
