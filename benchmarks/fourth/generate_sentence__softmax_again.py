# exercise: generate_sentence
# right: no
# wrong: the probabilities go through a second softmax, which makes them nearly equal
# lines: 22

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word.

    model       has forward_propagation(x) and perhaps nothing else
    rng         the Generator that every word is drawn with
    max_length  the largest number of words, marks not counted
    returns     list of words, without SENTENCE_START and SENTENCE_END;
                UNKNOWN and SENTENCE_START are never drawn, the others keep their
                proportions
    """
    mask = np.zeros(len(index_to_word))
    for mark in ("UNKNOWN", "SENTENCE_START"):
        mask[word_to_index[mark]] = -np.inf

    def draw(read):
        scores = model.forward_propagation(read)[0][-1] + mask
        edges = np.cumsum(softmax(scores))
        return min(int(np.searchsorted(edges, rng.random(), side="right")), len(edges) - 1)

    read = [word_to_index["SENTENCE_START"]]
    while len(read) - 1 < max_length and read[-1] != word_to_index["SENTENCE_END"]:
        read.append(draw(read))
    words = [index_to_word[i] for i in read[1:]]
    return [w for w in words if w != "SENTENCE_END"]
