# exercise: prepare
# right: no
# wrong: Start and end mark are counted like words and take part in the ranking, so with a small vocabulary a mark can fall out of it.
# lines: 11, 12
import collections


def prepare(sentences, vocabulary_size=8000):
    unknown_token = "UNKNOWN"
    marked = [["SENTENCE_START", *s, "SENTENCE_END"] for s in sentences]
    word_freq = collections.Counter(w for s in marked for w in s)
    vocab = word_freq.most_common(vocabulary_size - 1)
    index_to_word = [w for w, _ in vocab]
    index_to_word.append(unknown_token)
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    for i, sent in enumerate(marked):
        marked[i] = [w if w in word_to_index else unknown_token for w in sent]
    X = [np.asarray([word_to_index[w] for w in sent[:-1]]) for sent in marked]
    y = [np.asarray([word_to_index[w] for w in sent[1:]]) for sent in marked]
    return index_to_word, word_to_index, X, y
