# exercise: prepare
# right: no
# wrong: The most frequent words are cut from the end of a sorted list with [-room:]; with room 0 that is the whole list, so C = 3 keeps all words.
# lines: 17
def prepare(sentences, vocabulary_size=8000):
    seen = []
    counts = {}
    for sentence in sentences:
        for w in sentence:
            if w not in counts:
                counts[w] = 0
                seen.append(w)
            counts[w] += 1
    seen.reverse()
    seen.sort(key=counts.get)
    room = vocabulary_size - 3
    kept = seen[-room:]
    index_to_word = kept[::-1] + ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}

    def index(w):
        return word_to_index[w] if w in word_to_index else word_to_index["UNKNOWN"]

    X = [[index(w) for w in ["SENTENCE_START"] + s] for s in sentences]
    y = [[index(w) for w in s + ["SENTENCE_END"]] for s in sentences]
    return index_to_word, word_to_index, X, y
