# exercise: generate_sentence
# right: no
# wrong: the probabilities go through softmax once more, which makes them nearly equal and gives the forbidden words a chance again
# lines: 13
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    banned = [word_to_index[m] for m in ("UNKNOWN", "SENTENCE_START")]
    sentence = []
    indices = [word_to_index["SENTENCE_START"]]
    while len(sentence) < max_length:
        outputs, _ = model.forward_propagation(indices)
        p = outputs[-1].copy()
        p[banned] = 0
        p = softmax(p)
        indices.append(rng.choice(len(p), p=p))
        word = index_to_word[indices[-1]]
        if word == "SENTENCE_END":
            break
        sentence.append(word)
    return sentence
