# exercise: generate_sentence
# right: yes
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    barred = [word_to_index[m] for m in ("UNKNOWN", "SENTENCE_START")]
    end = word_to_index["SENTENCE_END"]

    def write(read):
        if len(read) > max_length:
            return read
        p = np.array(model.forward_propagation(np.array(read))[0][-1], dtype=float)
        p[barred] = 0.0
        clock = rng.standard_exponential(len(p))
        arrival = np.divide(clock, p, out=np.full(len(p), np.inf), where=p > 0)
        winner = int(arrival.argmin())
        return read if winner == end else write(read + [winner])

    return [index_to_word[i] for i in write([word_to_index["SENTENCE_START"]])[1:]]
