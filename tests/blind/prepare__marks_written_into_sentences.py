# exercise: prepare
# right: no
# wrong: the marks are inserted into the caller's sentences
# lines: 24, 25
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
    counts = Counter(word for sentence in sentences for word in sentence)
    kept = sorted(counts, key=counts.get, reverse=True)[: vocabulary_size - 3]
    index_to_word = [*kept, "SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    word_to_index = dict(map(reversed, enumerate(index_to_word)))
    X, y = [], []
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
        sentence.append("SENTENCE_END")
        row = [word_to_index.get(w, word_to_index["UNKNOWN"]) for w in sentence]
        X.append(row[:-1])
        y.append(row[1:])
    return index_to_word, word_to_index, X, y
