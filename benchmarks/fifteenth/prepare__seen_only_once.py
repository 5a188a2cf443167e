# exercise: prepare
# right: no
# wrong: words that occur only once become UNKNOWN even where the vocabulary has room for them
# lines: 14
from collections import defaultdict


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    tally = defaultdict(int)
    for sentence in sentences:
        for word in sentence:
            tally[word] += 1
    frequent = [word for word in tally if tally[word] > 1]
    frequent.sort(key=tally.get, reverse=True)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word.extend(frequent[: vocabulary_size - 3])
    word_to_index = dict(map(reversed, enumerate(index_to_word)))
    coded = [[word_to_index.get(word, 0) for word in sentence] for sentence in sentences]
    return index_to_word, word_to_index, [[1, *c] for c in coded], [[*c, 2] for c in coded]
