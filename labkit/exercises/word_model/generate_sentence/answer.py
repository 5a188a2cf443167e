"""Right answer to generate_sentence, as a learner would write it. No cases, no mistakes."""


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word from what it predicts.

    Arguments:
        model: has forward_propagation(x), whose first result is (T, C).
        index_to_word, word_to_index: what prepare returned.
        rng: the numpy.random.Generator that every word is drawn with.
        max_length: the largest number of words, marks not counted.

    Returns:
        list of words, without SENTENCE_START and SENTENCE_END. It ends where SENTENCE_END is
        drawn, or is full. UNKNOWN and SENTENCE_START are never drawn: the others keep their
        proportions.
    """
    indices = [word_to_index["SENTENCE_START"]]
    words = []
    while len(words) < max_length:
        outputs, _ = model.forward_propagation(indices)
        p = outputs[-1].copy()
        p[word_to_index["SENTENCE_START"]] = 0.0
        p[word_to_index["UNKNOWN"]] = 0.0
        index = rng.choice(len(p), p=p / p.sum())
        if index == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[index])
        indices.append(index)
    return words
