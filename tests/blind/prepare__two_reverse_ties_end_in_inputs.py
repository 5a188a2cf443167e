# exercise: prepare
# right: no
# wrong: words that tie come in reverse order of appearance; inputs hold the end mark too
# lines: 19, 26
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
    counts = Counter(w for s in sentences for w in s)
    ranked = sorted(counts, key=counts.get)[::-1]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + ranked[: vocabulary_size - 3]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X, y = [], []
    for s in sentences:
        row = ["SENTENCE_START"] + s + ["SENTENCE_END"]
        row = [word_to_index.get(w, word_to_index["UNKNOWN"]) for w in row]
        X.append(row)
        y.append(row[1:])
    return index_to_word, word_to_index, X, y
