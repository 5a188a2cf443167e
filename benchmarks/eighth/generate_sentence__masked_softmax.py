# exercise: generate_sentence
# right: no
# wrong: the probabilities go through softmax again with the forbidden ones at minus infinity, which makes all words nearly alike
# lines: 13
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Sample a sentence token by token with masked logits."""
    tokens = [word_to_index["SENTENCE_START"]]
    end = word_to_index["SENTENCE_END"]
    mask = np.zeros(len(index_to_word))
    mask[[tokens[0], word_to_index["UNKNOWN"]]] = -np.inf
    for _ in range(max_length):
        scores = model.forward_propagation(tokens)[0][-1]
        probs = softmax(scores + mask)
        nxt = int(rng.choice(len(probs), p=probs))
        if nxt == end:
            break
        tokens.append(nxt)
    return [index_to_word[t] for t in tokens[1:]]
