# exercise: prepare
# right: no
# wrong: the three marks come on top of vocabulary_size words
# lines: 23

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
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    for word, count in counts.most_common(vocabulary_size):
        index_to_word.append(word)
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    unknown = word_to_index["UNKNOWN"]
    X, y = [], []
    for sentence in sentences:
        marked = ["SENTENCE_START"] + sentence + ["SENTENCE_END"]
        indices = [word_to_index.get(w, unknown) for w in marked]
        X.append(indices[:-1])
        y.append(indices[1:])
    return index_to_word, word_to_index, X, y
