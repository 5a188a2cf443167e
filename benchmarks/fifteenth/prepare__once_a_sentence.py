# exercise: prepare
# right: no
# wrong: a word is counted once for each sentence that has it, and not once for each time it occurs
# lines: 12
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    common = Counter()
    for sentence in sentences:
        common.update(dict.fromkeys(sentence, 1))
    marks = ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")
    index_to_word = [*marks, *(w for w, _ in common.most_common(vocabulary_size - len(marks)))]
    word_to_index = {w: index_to_word.index(w) for w in index_to_word}
    start, end, unknown = (word_to_index[mark] for mark in marks)
    X, y = [], []
    for sentence in sentences:
        middle = [word_to_index.get(w, unknown) for w in sentence]
        X += [np.array([start] + middle)]
        y += [np.array(middle + [end])]
    return index_to_word, word_to_index, X, y
