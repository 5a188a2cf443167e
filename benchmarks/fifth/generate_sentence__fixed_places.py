# exercise: generate_sentence
# right: no
# wrong: The places of the marks are taken to be 0, 1 and 2, though they may stand anywhere.
# lines: 6
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    START, END, UNK = 0, 1, 2
    sentence = [START]
    for _ in range(max_length):
        outputs, _states = model.forward_propagation(sentence)
        probs = outputs[-1].copy()
        probs[UNK] = probs[START] = 0
        probs /= probs.sum()
        nxt = rng.choice(len(probs), p=probs)
        if nxt == END:
            break
        sentence.append(int(nxt))
    return [index_to_word[i] for i in sentence[1:]]
