# exercise: generate_sentence
# right: no
# wrong: a forbidden word is drawn and skipped, but the draw uses up a place, so sentences stop before max_length words without an end mark
# lines: 7, 13
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read = [word_to_index["SENTENCE_START"]]
    for _ in range(max_length):
        p = model.forward_propagation(read)[0][-1]
        k = int(rng.choice(len(p), p=p / p.sum()))
        if index_to_word[k] == "SENTENCE_END":
            break
        if index_to_word[k] in ("UNKNOWN", "SENTENCE_START"):
            continue
        read.append(k)
    return [index_to_word[i] for i in read[1:]]
