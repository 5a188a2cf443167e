# exercise: prepare
# right: no
# wrong: the marks are in the vocabulary, but no input begins with START and no target ends with END
# lines: 27, 28

def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on.

    sentences        list of lists of words, left as they are
    vocabulary_size  C, 3 or more; the three marks count
    returns  index_to_word (list: the marks and the most frequent words; of
             equally frequent ones those that came first; in any order),
             word_to_index (dict), X and y: an array or a list of indices for each
             sentence, SENTENCE_START and its words; its words and SENTENCE_END
    """
    counts = {}
    for word in [w for s in sentences for w in s]:
        counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts, key=counts.get, reverse=True)
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN", *ranked][:vocabulary_size]
    word_to_index = {word: i for i, word in enumerate(index_to_word)}

    def numbers(words):
        return [word_to_index.get(w, 2) for w in words]

    # each word is predicted from the words before it
    X = [numbers(s[:-1]) for s in sentences]
    y = [numbers(s[1:]) for s in sentences]
    return index_to_word, word_to_index, X, y
