# exercise: generate_sentence
# right: no
# wrong: the start mark counts as one of the words, so that a sentence has at most max_length - 1
# lines: 10
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unk = (
        word_to_index[m] for m in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")
    )
    sentence = [start]
    while len(sentence) < max_length:
        probs = model.forward_propagation(sentence)[0][-1].copy()
        probs[[unk, start]] = 0
        nxt = rng.choice(len(probs), p=probs / probs.sum())
        if nxt == end:
            break
        sentence.append(nxt)
    return [index_to_word[i] for i in sentence[1:]]
