# exercise: prepare
# right: yes
def prepare(sentences, vocabulary_size=8000):
    count, born = {}, {}
    for place, word in enumerate(w for s in sentences for w in s):
        count[word] = count.get(word, 0) + 1
        born.setdefault(word, place)
    ranked = sorted(count, key=lambda w: (-count[w], born[w]))[: vocabulary_size - 3]
    index_to_word = [*ranked, "UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = dict(map(reversed, enumerate(index_to_word)))
    start, end, unknown = (word_to_index[m] for m in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))

    def numbers(sentence):
        return [word_to_index.get(w, unknown) for w in sentence]

    X = [[start, *numbers(s)] for s in sentences]
    y = [[*numbers(s), end] for s in sentences]
    return index_to_word, word_to_index, X, y
