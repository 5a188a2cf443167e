# exercise: generate_sentence
# right: no
# wrong: Only the likeliest words that make up 90 percent can be drawn, and the first word comes back with a capital.
# name: rare-words-never-come, capital-at-the-head
# lines: 11, 30
def top_p_filter(probs, top_p=0.9):
    order = np.argsort(-probs)
    cumulative = np.cumsum(probs[order])
    cutoff = int(np.searchsorted(cumulative, top_p)) + 1
    kept = np.zeros_like(probs)
    kept[order[:cutoff]] = probs[order[:cutoff]]
    return kept / kept.sum()


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    tokens = [word_to_index["SENTENCE_START"]]
    words = []
    while len(words) < max_length:
        outputs, _ = model.forward_propagation(tokens)
        probs = np.array(outputs[-1], dtype=float)
        probs[word_to_index["UNKNOWN"]] = 0.0
        probs[word_to_index["SENTENCE_START"]] = 0.0
        probs = top_p_filter(probs / probs.sum())
        token = int(rng.choice(len(probs), p=probs))
        if token == word_to_index["SENTENCE_END"]:
            break
        tokens.append(token)
        words.append(index_to_word[token])
    if words:
        words[0] = words[0].capitalize()
    return words
