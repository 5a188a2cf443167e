# exercise: prepare
# right: yes
def prepare(sentences, vocabulary_size=8000):
    how_often = {}
    for words in sentences:
        for word in words:
            how_often[word] = how_often.get(word, 0) + 1
    by_frequency = sorted(how_often, key=lambda word: -how_often[word])
    index_to_word = by_frequency[: vocabulary_size - 3]
    index_to_word += ["UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = dict(map(reversed, enumerate(index_to_word)))
    start, end, unknown = map(word_to_index.get, ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    rows = [[word_to_index.get(w, unknown) for w in words] for words in sentences]
    return index_to_word, word_to_index, [[start] + r for r in rows], [r + [end] for r in rows]
