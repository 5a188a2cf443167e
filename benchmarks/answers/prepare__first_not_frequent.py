# exercise: prepare
# right: no
# wrong: the words that came first are kept, frequency is not looked at (dict.fromkeys)

def prepare(sentences, vocabulary_size=8000):
    marks = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    seen = list(dict.fromkeys(word for sentence in sentences for word in sentence))
    index_to_word = marks + seen[: vocabulary_size - len(marks)]
    word_to_index = {word: index_to_word.index(word) for word in index_to_word}
    X, y = [], []
    for sentence in sentences:
        row = [word_to_index.get(word, 2) for word in sentence]
        X.append([0] + row)
        y.append(row + [1])
    return index_to_word, word_to_index, X, y
