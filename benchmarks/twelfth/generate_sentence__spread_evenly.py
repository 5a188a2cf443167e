# exercise: generate_sentence
# right: no
# wrong: the chance of the two marks is shared out equally among all other words
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    w = word_to_index
    banned, ids, out = [w["UNKNOWN"], w["SENTENCE_START"]], [w["SENTENCE_START"]], []
    for _ in range(max_length):
        probs = np.array(model.forward_propagation(ids)[0][-1])
        spare = probs[banned].sum()
        probs += spare / (len(probs) - 2)
        probs[banned] = 0
        pick = int(rng.choice(probs.size, p=probs / probs.sum()))
        if pick == w["SENTENCE_END"]:
            return out
        out.append(index_to_word[pick])
        ids.append(pick)
    return out
