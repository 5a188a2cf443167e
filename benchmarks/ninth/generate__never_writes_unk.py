# exercise: generate
# right: no
# wrong: UNK is struck out before the choice, so where it is the likeliest word another one is written.
# lines: 21
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    vocab_size = params[0].shape[1]
    unk = word_to_idx["UNK"]

    def to_column(i):
        x = np.zeros((vocab_size, 1))
        x[i] = 1.0
        return x

    h = np.zeros((params[0].shape[0], 1))
    for word in prompt:
        h, probs = rnn_step(to_column(word_to_idx.get(word, unk)), h, params)

    generated = []
    while len(generated) < max_tokens:
        probs = probs.copy()
        probs[unk] = 0.0
        idx = int(probs.argmax())
        generated.append(idx_to_word[idx])
        if generated[-1] == "EOS":
            break
        h, probs = rnn_step(to_column(idx), h, params)
    return generated
