# exercise: generate_sentence
# right: yes
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unk = (word_to_index[m] for m in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    allowed = np.setdiff1d(np.arange(len(index_to_word)), [start, unk])

    def write(read):
        if len(read) > max_length:
            return read
        outputs, _ = model.forward_propagation(np.array(read))
        heights = outputs[-1, allowed].cumsum()
        k = int(allowed[np.searchsorted(heights, rng.uniform(0, heights[-1]), side="right")])
        return read if k == end else write(read + [k])

    return [index_to_word[k] for k in write([start])[1:]]
