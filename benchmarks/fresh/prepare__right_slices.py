# exercise: prepare
# right: yes
from itertools import chain

def prepare(sentences, vocabulary_size=8000):
    marked = [["SENTENCE_START", *s, "SENTENCE_END"] for s in sentences]
    words = list(chain(*sentences))
    counts = {w: 0 for w in words}
    for w in words:
        counts[w] += 1
    order = sorted(counts.items(), key=lambda item: item[1], reverse=True)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END", *(w for w, _ in order)]
    del index_to_word[vocabulary_size:]
    word_to_index = {}
    for i, w in enumerate(index_to_word):
        word_to_index[w] = i
    rows = [np.array([word_to_index.get(w, 0) for w in s]) for s in marked]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
