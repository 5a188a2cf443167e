# exercise: generate_sentence
# right: yes
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    sentence = ["SENTENCE_START"]
    for _ in range(max_length):
        outputs, _ = model.forward_propagation([word_to_index[w] for w in sentence])
        with np.errstate(divide="ignore"):
            scores = np.log(outputs[-1])
        for mark in ("UNKNOWN", "SENTENCE_START"):
            scores[word_to_index[mark]] = -np.inf
        word = index_to_word[int(np.argmax(scores + rng.gumbel(size=scores.shape)))]
        match word:
            case "SENTENCE_END":
                break
            case _:
                sentence.append(word)
    return sentence[1:]
