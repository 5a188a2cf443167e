# exercise: prepare
# right: yes
# wrong: a small vocabulary class with __getitem__, lists of ints
# lines:
from collections import Counter


class _Vocabulary(dict):
    def __missing__(self, word):
        return self["UNKNOWN"]


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
    counts = Counter(w for sentence in sentences for w in sentence)
    index_to_word = marks + [w for w, _ in counts.most_common(vocabulary_size - 3)]
    look_up = _Vocabulary(zip(index_to_word, range(len(index_to_word))))
    full = ([0, *(look_up[w] for w in s), 1] for s in sentences)
    pairs = [(row[:-1], row[1:]) for row in full]
    return index_to_word, dict(look_up), [x for x, _ in pairs], [y for _, y in pairs]
