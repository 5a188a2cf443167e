# exercise: generate_sentence
# right: no
# wrong: The start mark counts towards max_length, so the sentence has one word too few at most, and the end mark is returned as a word.
# lines: 9, 15
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Sample a sentence from the model."""
    banned = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    indices = [word_to_index["SENTENCE_START"]]
    while len(indices) < max_length:
        outputs, _ = model.forward_propagation(indices)
        probs = outputs[-1].copy()
        probs[banned] = 0.0
        probs /= probs.sum()
        idx = int(rng.choice(len(probs), p=probs))
        indices.append(idx)
        if idx == word_to_index["SENTENCE_END"]:
            break
    return [index_to_word[i] for i in indices[1:]]
