# exercise: prepare
# right: no
# wrong: vocabulary_size words are kept beside the three marks (most_common(vocabulary_size))
import itertools
import collections


def prepare(sentences, vocabulary_size=8000):
    counts = collections.Counter(itertools.chain.from_iterable(sentences))
    index_to_word = [word for word, _ in counts.most_common(vocabulary_size)]
    index_to_word += ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    word_to_index = {word: index for index, word in enumerate(index_to_word)}
    get = lambda word: word_to_index.get(word, word_to_index["UNKNOWN"])  # noqa: E731
    X = [[get(w) for w in ["SENTENCE_START", *s]] for s in sentences]
    y = [[get(w) for w in [*s, "SENTENCE_END"]] for s in sentences]
    return index_to_word, word_to_index, X, y
