# exercise: generate_sentence
# right: no
# wrong: a draw of UNKNOWN or SENTENCE_START is left out of the sentence but read by the model and counted as a word
# lines: 10, 12
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    seq = [word_to_index["SENTENCE_START"]]
    end = word_to_index["SENTENCE_END"]
    while seq[-1] != end and len(seq) < max_length + 1:
        dist = model.forward_propagation(seq)[0][-1]
        seq.append(int(rng.choice(np.arange(dist.size), p=dist / dist.sum())))
    hidden = {"SENTENCE_START", "SENTENCE_END", "UNKNOWN"}
    return [index_to_word[i] for i in seq if index_to_word[i] not in hidden]
