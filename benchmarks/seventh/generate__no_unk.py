# exercise: generate
# right: no
# wrong: UNK is ruled out as a new word, though it may be the likeliest one.
# lines: 20
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Greedy decoding from a prompt."""
    vocab_size = len(word_to_idx)
    unk_idx = word_to_idx["UNK"]
    hidden = np.zeros((params[1].shape[0], 1))

    def to_column(idx):
        return one_hot_encode(idx, vocab_size).reshape(vocab_size, 1)

    for token in prompt:
        hidden, probs = rnn_step(to_column(word_to_idx.get(token, unk_idx)), hidden, params)

    generated = []
    while len(generated) < max_tokens:
        scores = probs.ravel().copy()
        scores[unk_idx] = -np.inf
        next_idx = int(np.argmax(scores))
        generated.append(idx_to_word[next_idx])
        if generated[-1] == "EOS":
            break
        hidden, probs = rnn_step(to_column(next_idx), hidden, params)
    return generated
