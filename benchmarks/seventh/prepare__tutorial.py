# exercise: prepare
# right: no
# wrong: the marks do not count in the vocabulary's size, which gets three words too many; and X still holds SENTENCE_END, so it is longer than y
# lines: 21, 25

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
    marks = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    word_freq = Counter(w for s in sentences for w in s)
    vocab = word_freq.most_common(vocabulary_size)
    index_to_word = marks + [x[0] for x in vocab]
    word_to_index = dict([(w, i) for i, w in enumerate(index_to_word)])
    lookup = lambda w: word_to_index[w if w in word_to_index else "UNKNOWN"]
    X = [[lookup(w) for w in [marks[0]] + s + [marks[1]]] for s in sentences]
    y = [row[1:] for row in X]
    return index_to_word, word_to_index, X, y
