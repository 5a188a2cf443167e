# exercise: generate
# right: no
# wrong: For every new word the whole text is read again, and from the state where the last reading ended instead of from zeros.
# lines: 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = params[0].shape[1]
    text = [word_to_idx.get(w, word_to_idx["UNK"]) for w in prompt]
    state = np.zeros((params[1].shape[0], 1))
    written = []
    for _ in range(max_tokens):
        columns = np.eye(C)[text][:, :, None]
        outputs, states = forward_pass(columns, state, params)
        state = states[-1]
        text.append(int(outputs[-1].argmax()))
        written.append(idx_to_word[text[-1]])
        if written[-1] == "EOS":
            break
    return written
