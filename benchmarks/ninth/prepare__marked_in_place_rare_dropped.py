# exercise: prepare
# right: no
# wrong: the marks are put into the lists of the caller, and rare words are left out instead of becoming UNKNOWN
# lines: 15, 16, 17
def prepare(sentences, vocabulary_size=8000):
    numbers = {}
    for sentence in sentences:
        for word in sentence:
            numbers[word] = numbers.get(word, 0) + 1
    best = sorted(numbers, key=numbers.get, reverse=True)[: vocabulary_size - 3]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + best
    word_to_index = {word: i for i, word in enumerate(index_to_word)}
    X, y = [], []
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
        sentence.append("SENTENCE_END")
        row = [word_to_index[word] for word in sentence if word in word_to_index]
        X.append(np.array(row[:-1]))
        y.append(np.array(row[1:]))
    return index_to_word, word_to_index, X, y
