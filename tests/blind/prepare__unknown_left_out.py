# exercise: prepare
# right: no
# wrong: rare words are left out of inputs and targets
# lines: 22
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
    counter = Counter(word for sentence in sentences for word in sentence)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word += [word for word, _ in counter.most_common(vocabulary_size - 3)]
    word_to_index = {word: index for index, word in enumerate(index_to_word)}
    known = [[word_to_index[w] for w in s if w in word_to_index] for s in sentences]
    X = [[0, *row] for row in known]
    y = [[*row, 1] for row in known]
    return index_to_word, word_to_index, X, y
