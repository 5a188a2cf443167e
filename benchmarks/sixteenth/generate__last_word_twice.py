# exercise: generate
# right: no
# wrong: The last word of the prompt is read a second time before the first new word is chosen.
# lines: 9
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    table = np.eye(len(word_to_idx))[:, :, None]
    ids = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    _, states = forward_pass(table[ids], np.zeros((params[1].shape[0], 1)), params)
    state, current = states[-1], ids[-1]
    written = []
    for _ in range(max_tokens):
        state, p = rnn_step(table[current], state, params)
        current = p.ravel().argmax()
        written.append(idx_to_word[current])
        if written[-1] == "EOS":
            break
    return written
