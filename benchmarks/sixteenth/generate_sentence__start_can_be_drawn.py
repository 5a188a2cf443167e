# exercise: generate_sentence
# right: no
# wrong: only the unknown word is ruled out, and the start mark may be drawn and written down
# lines: 10
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    tokens, words = [word_to_index["SENTENCE_START"]], []
    for _ in range(max_length):
        outputs, _states = model.forward_propagation(tokens)
        weights = np.array(outputs[-1])
        weights[word_to_index["UNKNOWN"]] = 0.0
        weights /= weights.sum()
        index = int(rng.choice(np.arange(weights.size), p=weights))
        word = index_to_word[index]
        if word == "SENTENCE_END":
            return words
        tokens.append(index)
        words.append(word)
    return words
