# exercise: generate_sentence
# right: no
# wrong: an UNKNOWN that is drawn ends the sentence, and a joined string is returned
# lines: 11, 14
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    ids = [word_to_index["SENTENCE_START"]]
    stops = {"SENTENCE_END", "UNKNOWN", "SENTENCE_START"}
    for _ in range(max_length):
        p = model.forward_propagation(ids)[0][-1]
        nxt = int(rng.choice(len(p), p=p / p.sum()))
        if index_to_word[nxt] in stops:
            break
        ids.append(nxt)
    return " ".join(index_to_word[i] for i in ids[1:])
