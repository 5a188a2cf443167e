# exercise: prepare
# right: no
# wrong: start and end marks are counted as words among the others and keep a place only if they are frequent enough, so in a small vocabulary they fall out
# lines: 11, 12
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    tokenized = [["SENTENCE_START", *s, "SENTENCE_END"] for s in sentences]
    freq = Counter(w for sent in tokenized for w in sent)
    index_to_word = [w for w, _ in freq.most_common(vocabulary_size - 1)]
    index_to_word.append("UNKNOWN")
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    tokenized = [[w if w in word_to_index else "UNKNOWN" for w in sent] for sent in tokenized]
    X = [np.asarray([word_to_index[w] for w in sent[:-1]]) for sent in tokenized]
    y = [np.asarray([word_to_index[w] for w in sent[1:]]) for sent in tokenized]
    return index_to_word, word_to_index, X, y
