# exercise: prepare
# right: yes
def prepare(sentences, vocabulary_size=8000):
    seen = {}
    for place, word in enumerate(w for s in sentences for w in s):
        count, first = seen.get(word, (0, place))
        seen[word] = (count - 1, first)
    ranked = sorted(seen, key=seen.__getitem__)[: vocabulary_size - 3]
    index_to_word = [*ranked, "UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))
    unknown = word_to_index["UNKNOWN"]
    look = lambda w: word_to_index.get(w, unknown)
    rows = [np.array([look(w) for w in ("SENTENCE_START", *s, "SENTENCE_END")]) for s in sentences]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
