# exercise: generate
# right: no
# wrong: several unknown words in a row are read as one UNK
# lines: 7
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    indices = [word_to_idx.get(word, word_to_idx["UNK"]) for word in prompt]
    read = [i for n, i in enumerate(indices) if n == 0 or prompt[n] in word_to_idx or i != indices[n - 1]]
    state, written = np.zeros_like(params[3]), []
    while len(written) < max_tokens and written[-1:] != ["EOS"]:
        for i in read:
            state, p = rnn_step(one_hot_encode(i, len(word_to_idx))[:, None], state, params)
        read = [int(np.argmax(p))]
        written.append(idx_to_word[read[0]])
    return written
