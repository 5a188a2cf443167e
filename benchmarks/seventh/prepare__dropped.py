# exercise: prepare
# right: no
# wrong: words that are not in the vocabulary are left out of the sentences instead of becoming UNKNOWN
# lines: 28

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
    tally = Counter()
    for s in sentences:
        tally.update(s)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word += [pair[0] for pair in tally.most_common(max(0, vocabulary_size - 3))]
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))
    X, y = [], []
    for s in sentences:
        marked = ["SENTENCE_START", *s, "SENTENCE_END"]
        codes = [word_to_index[w] for w in marked if w in word_to_index]
        X.append(np.array(codes[:-1]))
        y.append(np.array(codes[1:]))
    return index_to_word, word_to_index, X, y
