# exercise: prepare
# right: no
# wrong: a rare word gets the index -1, which is the last place of the list but not the index of UNKNOWN in the dict
# lines: 11
def prepare(sentences, vocabulary_size=8000):
    words = [w for s in sentences for w in s]
    unique = list(dict.fromkeys(words))
    unique.sort(key=words.count, reverse=True)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", *unique[: vocabulary_size - 3], "UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    full = [[0, *(word_to_index.get(w, -1) for w in s), 1] for s in sentences]
    return index_to_word, word_to_index, [f[:-1] for f in full], [f[1:] for f in full]
