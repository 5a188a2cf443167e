# exercise: generate
# right: no
# wrong: Whether the word is EOS is asked only from the second new word on, so writing goes on when the very first one is EOS.
# lines: 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    unk = word_to_idx["UNK"]
    xs = np.zeros((len(prompt), C, 1))
    for t, word in enumerate(prompt):
        xs[t, word_to_idx.get(word, unk)] = 1
    outputs, states = forward_pass(xs, np.zeros((params[1].shape[0], 1)), params)
    state, best = states[-1], int(outputs[-1].argmax())
    result = [idx_to_word[best]]
    while len(result) < max_tokens:
        x = np.zeros((C, 1))
        x[best] = 1
        state, out = rnn_step(x, state, params)
        best = int(out.argmax())
        result += [idx_to_word[best]]
        if result[-1] == "EOS":
            break
    return result
