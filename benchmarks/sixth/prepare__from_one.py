# exercise: prepare
# right: no
# wrong: The dict numbers the words from 1 while the list starts at 0, so the two do not fit together.
# lines: 13
def prepare(sentences, vocabulary_size=8000):
    freq = {}
    for sentence in sentences:
        for word in sentence:
            freq[word] = freq.get(word, 0) + 1
    words = sorted(freq, key=freq.get, reverse=True)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + words[: vocabulary_size - 3]
    word_to_index = {}
    for number, word in enumerate(index_to_word, 1):
        word_to_index[word] = number
    X, y = [], []
    for sentence in sentences:
        row = [word_to_index.get(w, word_to_index["UNKNOWN"]) for w in sentence]
        X.append([word_to_index["SENTENCE_START"]] + row)
        y.append(row + [word_to_index["SENTENCE_END"]])
    return index_to_word, word_to_index, X, y
