# exercise: prepare
# right: no
# wrong: the vocabulary holds vocabulary_size - 1 words besides the start and end marks, so it is two too large; and the marks are put into the caller's sentences
# lines: 11, 17, 18
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    frequencies = Counter(word for sentence in sentences for word in sentence)
    kept = [word for word, _ in frequencies.most_common(vocabulary_size - 1)]
    index_to_word = kept + ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    word_to_index = dict((w, i) for i, w in enumerate(index_to_word))
    unknown = word_to_index["UNKNOWN"]
    X, y = [], []
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
        sentence.append("SENTENCE_END")
        numbers = [word_to_index.get(w, unknown) for w in sentence]
        X.append(np.array(numbers[:-1]))
        y.append(np.array(numbers[1:]))
    return index_to_word, word_to_index, X, y
