# exercise: prepare
# right: yes
MARKS = ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")


def prepare(sentences, vocabulary_size=8000):
    counts = dict.fromkeys((w for s in sentences for w in s), 0)
    for s in sentences:
        for w in s:
            counts[w] += 1
    for mark in MARKS:
        counts.pop(mark, None)
    ranked = sorted(counts, key=lambda w: -counts[w])
    index_to_word = ranked[: vocabulary_size - 3] + list(MARKS)
    word_to_index = dict(map(reversed, enumerate(index_to_word)))
    start, end, unknown = map(word_to_index.get, MARKS)
    rows = [[word_to_index.get(w, unknown) for w in s] for s in sentences]
    return index_to_word, word_to_index, [[start] + r for r in rows], [r + [end] for r in rows]
