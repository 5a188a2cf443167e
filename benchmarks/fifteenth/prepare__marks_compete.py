# exercise: prepare
# right: no
# wrong: start and end mark are counted like words and must earn their places by frequency, so they may be missing or a word too few or too many is kept
# lines: 14, 16
from collections import Counter

START, END, UNKNOWN = "SENTENCE_START", "SENTENCE_END", "UNKNOWN"


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    marked = [[START] + list(sentence) + [END] for sentence in sentences]
    frequency = Counter()
    for sentence in marked:
        frequency.update(sentence)
    index_to_word = [word for word, _ in frequency.most_common(vocabulary_size - 1)]
    index_to_word.append(UNKNOWN)
    word_to_index = {word: index for index, word in enumerate(index_to_word)}

    def number(word):
        return word_to_index.get(word, word_to_index[UNKNOWN])

    rows = [np.array(list(map(number, sentence))) for sentence in marked]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
