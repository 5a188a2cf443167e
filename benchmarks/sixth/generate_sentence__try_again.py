# exercise: generate_sentence
# right: no
# wrong: A draw of a forbidden mark uses up one of the max_length rounds, so a sentence that was not ended may come out too short.
# lines: 8, 12
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    sentence = []
    ids = [word_to_index["SENTENCE_START"]]
    for _ in range(max_length):
        p = model.forward_propagation(ids)[0][-1]
        word = index_to_word[rng.choice(len(p), p=p / p.sum())]
        if word in ("UNKNOWN", "SENTENCE_START"):
            continue
        if word == "SENTENCE_END":
            break
        sentence.append(word)
        ids.append(word_to_index[word])
    return sentence
