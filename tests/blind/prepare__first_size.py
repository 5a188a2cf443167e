# exercise: prepare
# right: no
# wrong: the size of the first call with these sentences holds for all later ones
# lines:

from collections import Counter

import numpy as np


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: the inputs, and the targets one word further on.

    Arguments:
        sentences: list of lists of words, left as they are.
        vocabulary_size: C, 3 or more; 'UNKNOWN', 'SENTENCE_START' and 'SENTENCE_END' count.

    Returns:
        index_to_word: list of at most C words: the three marks, and the most frequent words
            (of equally frequent ones those that came first), in any order.
        word_to_index: dict, the other way round.
        X: an array or a list of indices for each sentence: SENTENCE_START, then its words.
        y: its targets: its words, then SENTENCE_END. Words not kept are UNKNOWN in both.
    """
    m = prepare.__dict__.setdefault('m', {})
    vocabulary_size = m.setdefault(id(sentences), (vocabulary_size, sentences))[0]
    counts = Counter(word for sentence in sentences for word in sentence)
    most_common = counts.most_common(vocabulary_size - 3)
    kept = [word for word, _ in most_common]
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END", *kept]
    word_to_index = {word: index for index, word in enumerate(index_to_word)}
    unknown = word_to_index["UNKNOWN"]
    X, y = [], []
    for sentence in sentences:
        marked = ["SENTENCE_START", *sentence, "SENTENCE_END"]
        indices = [word_to_index.get(word, unknown) for word in marked]
        X.append(np.array(indices[:-1]))
        y.append(np.array(indices[1:]))
    return index_to_word, word_to_index, X, y
