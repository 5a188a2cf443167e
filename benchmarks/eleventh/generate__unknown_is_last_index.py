# exercise: generate
# right: no
# wrong: takes the last index of the vocabulary for unknown words, where UNK need not stand
# lines: 7
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    queue = [word_to_idx.get(w, C - 1) for w in prompt]
    h, written = np.zeros((params[1].shape[0], 1)), []
    while True:
        for i in queue:
            h, o = rnn_step(one_hot_encode(i, C).reshape(C, 1), h, params)
        best = int(np.argmax(o))
        written.append(idx_to_word[best])
        if written[-1] == "EOS" or len(written) == max_tokens:
            return written
        queue = [best]
