# exercise: prepare
# right: no
# wrong: the three marks come on top of vocabulary_size
# lines: 21
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
    counts = Counter()
    for sentence in sentences:
        counts.update(sentence)
    words = [word for word, _ in counts.most_common(vocabulary_size)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + words
    word_to_index = {word: i for i, word in enumerate(index_to_word)}
    X, y = [], []
    for sentence in sentences:
        indices = [word_to_index.get(word, word_to_index["UNKNOWN"]) for word in sentence]
        X.append([word_to_index["SENTENCE_START"]] + indices)
        y.append(indices + [word_to_index["SENTENCE_END"]])
    return index_to_word, word_to_index, X, y
