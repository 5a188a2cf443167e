# exercise: prepare
# right: no
# wrong: Rare words get index 0, which is the start mark here and not UNKNOWN.
# lines: 17
from collections import Counter

MARKS = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]


def prepare(sentences, vocabulary_size=8000):
    room = vocabulary_size - len(MARKS)
    common = Counter(sum(map(list, sentences), [])).most_common(room)
    index_to_word = MARKS + [word for word, _ in common]
    word_to_index = dict(zip(index_to_word, range(vocabulary_size)))
    pairs = []
    for words in sentences:
        row = [word_to_index.get(w, 0) for w in (MARKS[0], *words, MARKS[1])]
        pairs.append((row[:-1], row[1:]))
    return index_to_word, word_to_index, [p[0] for p in pairs], [p[1] for p in pairs]
